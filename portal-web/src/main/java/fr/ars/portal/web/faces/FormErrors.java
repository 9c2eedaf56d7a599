package fr.ars.portal.web.faces;

import fr.ars.portal.kernel.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with the form on this page, field by field, in words; the field tags show each beside its field and the
 * form tag lists them all at the top, each a link to its field.
 */
@Named("errors")
@RequestScoped
public class FormErrors {

    /** Errors that belong to no single field. */
    public static final String WHOLE_FORM = "form";

    @Inject
    Texts texts;

    @Inject
    Validator validator;

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Checks the formats of a command; a constraint's message is the key of its words. True if nothing is wrong. */
    public <T> boolean check(T command) {
        Set<ConstraintViolation<T>> violations = validator.validate(command);
        violations.stream()
                .sorted(Comparator.comparing(violation -> place(command, violation)))
                .forEach(violation -> add(violation.getPropertyPath().toString(), violation.getMessage(), List.of()));
        return violations.isEmpty();
    }

    /** Commands are records whose components stand in the order of the form's fields; a list has the place of its own. */
    private static <T> int place(T command, ConstraintViolation<T> violation) {
        RecordComponent[] all = command.getClass().getRecordComponents();
        String field = violation.getPropertyPath().iterator().next().getName();
        return all == null
                ? 0
                : Arrays.stream(all).map(RecordComponent::getName).toList().indexOf(field);
    }

    public void add(String field, DomainException refusal) {
        add(field, refusal.code(), refusal.arguments());
    }

    public void add(String field, String key) {
        add(field, key, List.of());
    }

    /** The first error of a field stays; what follows from it would only confuse. */
    public void add(String field, String key, List<?> values) {
        byField.putIfAbsent(field, texts.with(key, values));
    }

    public boolean isAny() {
        return !byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public List<Map.Entry<String, String>> getAll() {
        return new ArrayList<>(byField.entrySet());
    }
}
