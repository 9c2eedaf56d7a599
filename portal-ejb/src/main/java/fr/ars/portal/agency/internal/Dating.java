package fr.ars.portal.agency.internal;

import fr.ars.portal.kernel.Provenance;
import fr.ars.portal.kernel.Validity;
import java.time.LocalDate;
import java.util.Optional;

/** What every row of every file tells: when it holds, by which text, and how sure that is. */
record Dating(Validity validity, Optional<String> legalSource, Provenance provenance, Optional<String> note) {

    static Dating of(Fields fields) {
        LocalDate from = fields.date("valid_from").orElseThrow(() -> new FieldException("valid_from", "is empty"));
        Optional<LocalDate> to = fields.date("valid_to");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new FieldException("valid_to", "comes before valid_from");
        }
        return new Dating(
                new Validity(from, to),
                fields.optional("legal_source", 300),
                fields.oneOf(Provenance.class, "provenance"),
                fields.optional("note", 500));
    }

    Dating during(Validity other) {
        return new Dating(other, legalSource, provenance, note);
    }

    /** Whether this holds on every day the other does. */
    boolean covers(Dating other) {
        return validity.covers(other.validity);
    }
}
