package fr.ars.portal.agency.internal;

import fr.ars.portal.kernel.Provenance;
import fr.ars.portal.kernel.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns every table of reference data has: see {@link Dating}. */
@MappedSuperclass
abstract class DatingColumns {

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "legal_source")
    private @Nullable String legalSource;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance")
    private Provenance provenance;

    @Column(name = "note")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected DatingColumns() {}

    final Dating dating() {
        return new Dating(
                new Validity(validFrom, Optional.ofNullable(validTo)),
                Optional.ofNullable(legalSource),
                provenance,
                Optional.ofNullable(note));
    }

    final void write(Dating dating) {
        validFrom = dating.validity().from();
        validTo = dating.validity().to().orElse(null);
        legalSource = dating.legalSource().orElse(null);
        provenance = dating.provenance();
        note = dating.note().orElse(null);
    }
}
