package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a consultation is open in one place: in the portal of an agency, or in the national view. Whoever leads it has one,
 * and so has every agency it is shown in; whether a contribution is in time is decided by the window of the portal
 * through which it came.
 */
@Entity
@Table(name = "consultation_window")
public class ConsultationWindow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "consultation_id", nullable = false)
    private Consultation consultation;

    @Column(name = "place_code", nullable = false)
    private String placeCode;

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsultationWindow() {}

    ConsultationWindow(Consultation consultation, AgencyCode place, Span span) {
        this.consultation = consultation;
        this.placeCode = place.value();
        this.opensAt = span.opensAt();
        this.closesAt = span.closesAt();
    }

    void become(Span span) {
        opensAt = span.opensAt();
        closesAt = span.closesAt();
    }

    /** The agency in whose portal it is open; {@link AgencyCode#NATION} for the national view. */
    public AgencyCode place() {
        return new AgencyCode(placeCode);
    }

    Span span() {
        return new Span(opensAt, closesAt);
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** Whether something received at that instant comes too late to count. */
    public boolean isLate(Instant receivedAt) {
        return span().hasClosed(receivedAt);
    }

    Consultation consultation() {
        return consultation;
    }
}
