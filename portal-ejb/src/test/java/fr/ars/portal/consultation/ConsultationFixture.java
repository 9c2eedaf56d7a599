package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Secret;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Consultations and contributions for tests. */
final class ConsultationFixture {

    static final Instant OPENS = Instant.parse("2028-03-22T08:00:00Z");
    static final Instant CLOSES = Instant.parse("2028-06-22T22:00:00Z");
    static final Instant BEFORE = OPENS.minusSeconds(3600);
    static final Instant DURING = OPENS.plusSeconds(3600);
    static final Instant AFTER = CLOSES.plusSeconds(3600);

    /** Where every place has the clocks of Paris. */
    static final Zones PARIS = place -> ZoneId.of("Europe/Paris");

    private static long ids = 1;

    private ConsultationFixture() {}

    static Announcement announcement(Instant opens, Instant closes) {
        return new Announcement(
                "Projet régional de santé",
                "Donner un avis",
                "Le directeur général",
                "Tout le texte",
                7,
                opens,
                closes);
    }

    static Consultation draft() {
        return withId(new Consultation(new AgencyCode("NOR"), announcement(OPENS, CLOSES), PARIS));
    }

    static Consultation planned() {
        Consultation consultation = draft();
        consultation.plan(BEFORE, true, notBefore(CLOSES));
        return consultation;
    }

    /** What a rule gives. */
    static Function<ConsultationWindow, EarliestClosing> notBefore(Instant closing) {
        return window -> new EarliestClosing(closing, "R1434-1");
    }

    static ContributionText words(String text) {
        return new ContributionText(Stance.FOR, text, Capacity.CITIZEN, "14000", "", "", List.of());
    }

    static Contribution received(Instant at, Author author) {
        return withId(new Contribution(
                planned().own(),
                Optional.of(3L),
                author,
                words("Plus de médecins."),
                at,
                new Contribution.Links(Secret.random(), Secret.random())));
    }

    static Author byAccount() {
        return new Author(Optional.of(new UUID(1, 2)), Optional.empty(), Optional.of("14"));
    }

    static Author byEmail() {
        return new Author(Optional.empty(), Optional.of("a@exemple.fr"), Optional.empty());
    }

    /** What the database does when it stores a row. */
    static <T> T withId(T entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, ids++);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
