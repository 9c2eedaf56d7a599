package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Giving a consultation more time; less is never possible. */
@Named
@RequestScoped
public class ExtendPage {

    @Inject
    ConsultationService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private String closesDay = "";
    private String closesTime = "";

    public void extend() {
        try {
            CivilTime typed = new CivilTime(closesDay, closesTime);
            service.extend(
                    here.scope(),
                    managed.id(),
                    typed.closing(here.getTime().zone().id()));
            redirect.telling("admin.extended", Route.ADMIN_CONSULTATION, managed.id());
        } catch (CivilTimeException e) {
            errors.add(e.isAboutTheDay() ? "closesDay" : "closesTime", e);
        } catch (ConsultationException e) {
            errors.add("closesDay", e);
        }
    }

    public String getZoneName() {
        return here.getTime().zone().name();
    }

    public String getClosesDay() {
        return closesDay;
    }

    public void setClosesDay(String closesDay) {
        this.closesDay = closesDay;
    }

    public String getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(String closesTime) {
        this.closesTime = closesTime;
    }
}
