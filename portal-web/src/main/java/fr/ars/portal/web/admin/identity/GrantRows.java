package fr.ars.portal.web.admin.identity;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.AgencyZone;
import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.identity.GrantLine;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts grants into words, in the time of the agency one is in. */
@RequestScoped
public class GrantRows {

    @Inject
    Agencies agencies;

    @Inject
    Here here;

    @Inject
    Texts texts;

    GrantRow of(GrantLine line) {
        FrenchTime time = FrenchTime.in(zone());
        return new GrantRow(
                line.id(),
                line.displayName().isEmpty() ? texts.of("identity.closed-account") : line.displayName(),
                line.email(),
                texts.of("identity.role." + line.role()),
                time.brief(line.from()),
                line.to().map(time::briefEnd).orElse(texts.of("identity.no-end")),
                line.givenBy().orElse(texts.of("identity.given-by-installation")));
    }

    AgencyZone zone() {
        return here.scope()
                .agency()
                .flatMap(agencies::find)
                .map(AgencyView::zone)
                .orElse(AgencyZone.PARIS);
    }
}
