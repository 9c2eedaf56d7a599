package fr.ars.portal.web.admin.plan;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.ErratumLine;
import fr.ars.portal.plan.ErratumService;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Taking an erratum back, with a reason that everybody reads. */
@Named
@RequestScoped
public class WithdrawErratumPage {

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
    private ErratumLine line;

    private String withdrawal = "";

    @PostConstruct
    void open() {
        String number = here.value("number");
        line = errata.of(here.scope(), draft.id()).stream()
                .filter(one -> one.id().toString().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("erratum", number)));
    }

    public void withdraw() {
        try {
            errata.withdraw(here.scope(), draft.id(), line.id(), withdrawal.replace("\r\n", "\n"));
            redirect.telling("erratum.withdrawn", Route.ADMIN_ERRATUM, draft.id(), line.anchor());
        } catch (PlanException e) {
            errors.add(e.code().equals("plan.erratum-withdrawn") ? FormErrors.WHOLE_FORM : "withdrawal", e);
        }
    }

    public ErratumLine getLine() {
        return line;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }
}
