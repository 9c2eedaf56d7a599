package fr.ars.portal.consultation;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes down what happens to a consultation: for its public page and for the journal, in the same transaction. */
@Dependent
class Chronicle {

    @Inject
    ConsultationRepository repository;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    void tell(Consultation consultation, ActKind kind) {
        tell(consultation, kind, Optional.empty());
    }

    /** @param words what the public is told of it; the journal does not repeat them */
    void tell(Consultation consultation, ActKind kind, String words) {
        tell(consultation, kind, Optional.of(words.strip()));
    }

    private void tell(Consultation consultation, ActKind kind, Optional<String> words) {
        ConsultationAct act = new ConsultationAct(consultation.id(), kind, words, clock.instant());
        boolean moved = kind == ActKind.EXTENDED || kind == ActKind.RESUMED;
        repository.add(moved ? act.movingTheEndTo(consultation.own().closesAt()) : act);
        journal.record(
                "consultation." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                consultation.id().ref(),
                consultation.owner(),
                dates(consultation));
    }

    /** The dates of whoever leads it, as they stand after what has happened. */
    private static Map<String, String> dates(Consultation consultation) {
        ConsultationWindow own = consultation.own();
        return Map.of(
                "opens", own.opensAt().toString(),
                "closes", own.closesAt().toString(),
                "state", consultation.state().name());
    }
}
