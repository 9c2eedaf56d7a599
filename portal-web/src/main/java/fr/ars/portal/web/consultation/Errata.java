package fr.ars.portal.web.consultation;

import fr.ars.portal.plan.ErratumLine;
import fr.ars.portal.plan.ErratumQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notes on the text of the address, put into words in the time of its agency. */
@Named
@RequestScoped
public class Errata {

    @Inject
    Reading reading;

    @Inject
    ErratumQueries queries;

    private @Nullable List<ErratumLine> all;

    public List<ErratumLine> getAll() {
        if (all == null) {
            all = queries.of(reading.version());
        }
        return all;
    }

    public List<ErratumLine> on(String anchor) {
        return getAll().stream().filter(line -> line.anchor().equals(anchor)).toList();
    }

    /** How many there are on a section. */
    public int count(String anchor) {
        return on(anchor).size();
    }

    public String published(ErratumLine line) {
        return reading.getAgency().time().moment(line.publishedAt());
    }

    public String withdrawn(ErratumLine line) {
        return line.withdrawal()
                .map(withdrawal -> reading.getAgency().time().moment(withdrawal.at()))
                .orElse("");
    }

    public String withdrawalReason(ErratumLine line) {
        return line.withdrawal().map(ErratumLine.Withdrawal::reason).orElse("");
    }

    /** The agency, and the unit if it is named; never a person. */
    public String issuer(ErratumLine line) {
        String agency = reading.getAgency().shortName();
        return line.issuer().isEmpty() ? agency : agency + ", " + line.issuer();
    }
}
