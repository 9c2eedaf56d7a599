package fr.ars.portal.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What an agency says of a consultation before it begins.
 *
 * @param purpose what it is about, in a few sentences
 * @param decider who decides in the end
 * @param openToChange what can still change and what cannot
 * @param draftVersion the version of the draft that is submitted
 * @param opensAt the first instant at which contributions count
 * @param closesAt the first instant at which they no longer do
 * @param notice what its notice says besides
 * @param reach where else it is held
 */
public record Announcement(
        @NotBlank(message = "consultation.title-missing") @Size(max = 200, message = "consultation.title-too-long")
        String title,

        @NotBlank(message = "consultation.purpose-missing")
        @Size(max = 4_000, message = "consultation.purpose-too-long")
        String purpose,

        @NotBlank(message = "consultation.decider-missing") @Size(max = 300, message = "consultation.decider-too-long")
        String decider,

        @NotBlank(message = "consultation.open-to-change-missing")
        @Size(max = 2_000, message = "consultation.open-to-change-too-long")
        String openToChange,

        long draftVersion,
        Instant opensAt,
        Instant closesAt,
        Notice notice,
        Reach reach) {

    public Announcement {
        if (!closesAt.isAfter(opensAt)) {
            throw new ConsultationException("closes-before-opens");
        }
    }

    /** One that no text asks for, held on the portal of whoever leads it and nowhere else. */
    public Announcement(
            String title,
            String purpose,
            String decider,
            String openToChange,
            long draftVersion,
            Instant opensAt,
            Instant closesAt) {
        this(title, purpose, decider, openToChange, draftVersion, opensAt, closesAt, Notice.ONLINE, Reach.OWN);
    }
}
