package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.ErratumLine;
import fr.ars.portal.plan.ErratumService;
import fr.ars.portal.plan.NewErratum;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Telling, on one section of a frozen text, what is wrong in it. */
@Named
@RequestScoped
public class ErratumPage {

    @Inject
    ErratumService errata;

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    @SuppressWarnings("NullAway.Init")
    private OutlineEntry section;

    private String wrong = "";
    private String corrected = "";
    private String reason = "";
    private String issuer = "";

    @PostConstruct
    void open() {
        section = draft.requireSection(here.value("anchor"));
    }

    public void publish() {
        NewErratum told = new NewErratum(plain(wrong), plain(corrected), plain(reason), issuer);
        if (!errors.check(told)) {
            return;
        }
        try {
            errata.publish(here.scope(), draft.id(), section.anchor(), told);
            redirect.telling("erratum.published", Route.ADMIN_ERRATUM, draft.id(), section.anchor());
        } catch (PlanException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n");
    }

    public OutlineEntry getSection() {
        return section;
    }

    /** Those of this section. */
    public List<ErratumLine> getAll() {
        return errata.of(here.scope(), draft.id()).stream()
                .filter(line -> line.anchor().equals(section.anchor()))
                .toList();
    }

    public String when(ErratumLine line) {
        return here.getTime().brief(line.publishedAt());
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getCorrected() {
        return corrected;
    }

    public void setCorrected(String corrected) {
        this.corrected = corrected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }
}
