package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.ServiceIndicator;
import fr.ars.portal.plan.ServiceIndicator.Dimension;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * An indicator as it is typed.
 *
 * @param name what the names of its fields begin with, "indicators[0]"; a refusal names the field by it
 */
public record IndicatorRow(
        String name, String label, String dimension, String current, String target, String unit, String period) {

    /** Of the indicator at that place of the form; field gives what was typed in a field by its name. */
    static IndicatorRow typed(int place, Function<String, String> field) {
        String name = nameAt(place);
        return new IndicatorRow(
                name,
                field.apply(name + ".label"),
                field.apply(name + ".dimension"),
                field.apply(name + ".current"),
                field.apply(name + ".target"),
                field.apply(name + ".unit"),
                field.apply(name + ".period"));
    }

    static IndicatorRow of(int place, ServiceIndicator indicator) {
        String dimension =
                Optional.ofNullable(indicator.dimension()).map(Dimension::name).orElse("");
        return new IndicatorRow(
                nameAt(place),
                indicator.label(),
                dimension,
                indicator.current(),
                indicator.target(),
                indicator.unit(),
                indicator.period());
    }

    static String nameAt(int place) {
        return "indicators[" + place + "]";
    }

    IndicatorRow at(int place) {
        return new IndicatorRow(nameAt(place), label, dimension, current, target, unit, period);
    }

    ServiceIndicator indicator() {
        return new ServiceIndicator(
                label.strip(),
                Arrays.stream(Dimension.values())
                        .filter(each -> each.name().equals(dimension))
                        .findFirst()
                        .orElse(null),
                current.strip(),
                target.strip(),
                unit.strip(),
                period.strip());
    }
}
