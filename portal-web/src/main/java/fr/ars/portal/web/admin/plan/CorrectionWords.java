package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.CorrectionLine;
import fr.ars.portal.plan.CorrectionState;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts corrections into words: what was done, by whom, when. */
@RequestScoped
public class CorrectionWords {

    @Inject
    Here here;

    @Inject
    Texts texts;

    /** "Renommer « 2.1 La prévention » en « 2.1 Prévenir »". */
    String what(CorrectionLine line) {
        String subject = line.subject().isEmpty()
                ? texts.with("plan.several", List.of(line.sections()))
                : texts.with("plan.quoted", List.of(line.subject()));
        return texts.with("plan.correction." + line.verb(), List.of(subject, line.detail()));
    }

    String who(Optional<String> name) {
        return name.orElseGet(() -> texts.of("plan.closed-account"));
    }

    String when(Instant instant) {
        return here.getTime().brief(instant);
    }

    /** Who did, undid or did again what, and when: why something else was not done. */
    String meanwhile(CorrectionLine line) {
        String key = line.movedAt().isEmpty()
                ? "plan.stale"
                : line.state() == CorrectionState.DONE ? "plan.stale-redone" : "plan.stale-undone";
        String who = who(line.movedAt().isEmpty() ? line.by() : line.movedBy());
        return texts.with(key, List.of(who, when(line.movedAt().orElse(line.at())), what(line)));
    }
}
