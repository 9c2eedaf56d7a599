package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.ServiceIndicator;
import fr.ars.portal.web.faces.Pressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The indicators of the form, any number of them: those there are and an empty line, more empty lines on demand. Lines
 * left empty are dropped, and the others close up, before anything is said about them.
 */
@Named
@RequestScoped
public class IndicatorRows {

    private static final String MORE = "ajouter";

    @Inject
    Pressed pressed;

    private List<IndicatorRow> rows = List.of();

    /** Those typed, or else those that were saved. */
    void show(List<ServiceIndicator> saved) {
        rows = pressed.isSent()
                ? typed()
                : IntStream.range(0, saved.size())
                        .mapToObj(i -> IndicatorRow.of(i, saved.get(i)))
                        .toList();
    }

    private List<IndicatorRow> typed() {
        List<IndicatorRow> typed = new ArrayList<>();
        for (int i = 0; pressed.value(IndicatorRow.nameAt(i) + ".label").isPresent(); i++) {
            IndicatorRow row = IndicatorRow.typed(i, name -> pressed.value(name).orElse(""));
            if (!row.indicator().isBlank()) {
                typed.add(row.at(typed.size()));
            }
        }
        return typed;
    }

    List<ServiceIndicator> indicators() {
        return rows.stream().map(IndicatorRow::indicator).toList();
    }

    /** Those there are, then empty lines to fill in. */
    public List<IndicatorRow> getAll() {
        List<IndicatorRow> all = new ArrayList<>(rows);
        int empty = pressed.value(MORE).isPresent() ? 2 : 1;
        for (int i = 0; i < empty; i++) {
            all.add(IndicatorRow.typed(all.size(), name -> ""));
        }
        return all;
    }
}
