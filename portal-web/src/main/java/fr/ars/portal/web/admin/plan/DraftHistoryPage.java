package fr.ars.portal.web.admin.plan;

import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.CorrectionLine;
import fr.ars.portal.plan.CorrectionService;
import fr.ars.portal.plan.CorrectionState;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who corrected what in a draft, the latest first. */
@Named
@RequestScoped
public class DraftHistoryPage {

    @Inject
    CorrectionService corrections;

    @Inject
    Draft draft;

    @Inject
    CorrectionWords words;

    @Inject
    Here here;

    @Inject
    Texts texts;

    private Page<Row> rows = Page.empty();

    /**
     * A correction in words.
     *
     * @param moved who undid it or did it again, and when; "" when nobody has
     */
    public record Row(int place, String what, String who, String when, String state, String moved) {}

    @PostConstruct
    void open() {
        rows = corrections.history(here.scope(), draft.id(), here.getCursor()).map(this::row);
    }

    private Row row(CorrectionLine line) {
        return new Row(
                line.place(),
                words.what(line),
                words.who(line.by()),
                words.when(line.at()),
                texts.of("plan.corrected." + line.state()),
                line.movedAt().map(at -> moved(line, words.when(at))).orElse(""));
    }

    private String moved(CorrectionLine line, String when) {
        String key = line.state() == CorrectionState.DONE ? "plan.redone-by" : "plan.undone-by";
        return texts.with(key, List.of(words.who(line.movedBy()), when));
    }

    public Page<Row> getRows() {
        return rows;
    }
}
