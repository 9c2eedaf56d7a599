package fr.ars.portal.web.faces;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The route table: every address of the portal and the page that answers it. Each exists in the national view
 * ({@code /consultations}) and under an agency ({@code /bretagne/consultations}). Published addresses are for ever.
 */
public enum Route {
    HOME("/", "/index.xhtml"),
    CONSULTATIONS("/consultations", "/consultations/index.xhtml"),
    CONSULTATION("/consultations/{id}-{slug}", "/consultations/consultation.xhtml"),
    SECTION("/consultations/{id}-{slug}/sections/{anchor}", "/consultations/section.xhtml"),
    CONTRIBUTIONS("/consultations/{id}-{slug}/contributions", "/consultations/contributions.xhtml"),
    CONTRIBUTION("/consultations/{id}-{slug}/contributions/{number}", "/consultations/contribution.xhtml"),
    CONTRIBUTIONS_CSV("/consultations/{id}-{slug}/contributions.csv", "/exports/contributions"),
    CONTRIBUTIONS_JSON("/consultations/{id}-{slug}/contributions.json", "/exports/contributions"),
    EXPORT_MANIFEST("/consultations/{id}-{slug}/contributions.manifeste.json", "/exports/manifest"),
    EXPORT_SCHEMA("/schemas/contributions.json", "/exports/schema"),
    FIGURES("/consultations/{id}-{slug}/chiffres", "/consultations/chiffres.xhtml"),
    CONSULTATION_DATES("/consultations/{id}-{slug}.ics", "/calendars"),
    CONSULTATIONS_DATES("/consultations.ics", "/calendars"),
    CONTRIBUTE("/consultations/{id}-{slug}/contribuer/{secret}", "/consultations/contribuer.xhtml"),
    CONTRIBUTE_PREVIEW("/consultations/{id}-{slug}/contribuer/{secret}/apercu", "/consultations/apercu.xhtml"),
    RECEIPT("/contributions/recu/{secret}", "/contributions/recu.xhtml"),
    CONFIRM("/contributions/confirmer/{secret}", "/contributions/confirmer.xhtml"),

    API("/api/v1/{rest}", "/api/v1"),
    SITEMAP("/sitemap.xml", "/sitemap"),
    ROBOTS("/robots.txt", "/robots"),

    COMPLAINTS("/reclamations", "/reclamations/index.xhtml"),
    ACCESSIBILITY("/accessibilite", "/accessibilite.xhtml"),
    LEGAL_NOTICE("/mentions-legales", "/mentions-legales.xhtml"),
    PERSONAL_DATA("/donnees-personnelles", "/donnees-personnelles.xhtml"),

    SIGN_IN("/connexion", "/connexion.xhtml"),
    SIGN_OUT("/deconnexion", "/sign-out"),
    REGISTER("/inscription", "/inscription.xhtml"),
    REGISTERED("/inscription/envoyee", "/inscription/envoyee.xhtml"),
    CONFIRM_ACCOUNT("/inscription/confirmer/{secret}", "/inscription/confirmer.xhtml"),
    FORGOTTEN_PASSWORD("/mot-de-passe/oublie", "/mot-de-passe/oublie.xhtml"),
    NEW_PASSWORD("/mot-de-passe/{secret}", "/mot-de-passe/nouveau.xhtml"),
    ACCOUNT("/compte", "/compte.xhtml"),

    ADMIN("/admin", "/admin/index.xhtml"),
    ADMIN_PLANS("/admin/plans", "/admin/plans/index.xhtml"),
    ADMIN_PLAN_NEW("/admin/plans/nouveau", "/admin/plans/nouveau.xhtml"),
    ADMIN_DRAFT("/admin/plans/{id}", "/admin/plans/version.xhtml"),
    ADMIN_DRAFT_IMPORT("/admin/plans/{id}/nouvelle-version", "/admin/plans/nouvelle-version.xhtml"),
    ADMIN_DRAFT_SECTION("/admin/plans/{id}/sections/{anchor}", "/admin/plans/section.xhtml"),
    ADMIN_DRAFT_FREEZE("/admin/plans/{id}/figer", "/admin/plans/figer.xhtml"),
    ADMIN_CONSULTATIONS("/admin/consultations", "/admin/consultations/index.xhtml"),
    ADMIN_CONSULTATION_NEW("/admin/consultations/nouvelle", "/admin/consultations/nouvelle.xhtml"),
    ADMIN_CONSULTATION("/admin/consultations/{id}", "/admin/consultations/consultation.xhtml"),
    ADMIN_CONSULTATION_EDIT("/admin/consultations/{id}/modifier", "/admin/consultations/modifier.xhtml"),
    ADMIN_CONSULTATION_PREVIEW("/admin/consultations/{id}/apercu", "/admin/consultations/apercu.xhtml"),
    ADMIN_CONSULTATION_PLAN("/admin/consultations/{id}/annoncer", "/admin/consultations/annoncer.xhtml"),
    ADMIN_CONSULTATION_EXTEND("/admin/consultations/{id}/prolonger", "/admin/consultations/prolonger.xhtml"),
    ADMIN_CONSULTATION_CANCEL("/admin/consultations/{id}/annuler", "/admin/consultations/annuler.xhtml"),
    ADMIN_MODERATION("/admin/consultations/{id}/moderation", "/admin/consultations/moderation.xhtml"),
    ADMIN_CONTRIBUTION("/admin/consultations/{id}/moderation/{number}", "/admin/consultations/contribution.xhtml"),
    ADMIN_ANSWERS("/admin/consultations/{id}/reponses", "/admin/consultations/reponses.xhtml"),
    ADMIN_SYNTHESIS("/admin/consultations/{id}/synthese", "/admin/consultations/synthese.xhtml"),
    ADMIN_FILE("/admin/fichiers/{uuid}", "/private-files"),
    ADMIN_MAILS("/admin/exploitation/messages", "/admin/exploitation/messages.xhtml"),
    ADMIN_MAIL("/admin/exploitation/messages/{id}", "/admin/exploitation/message.xhtml"),
    ADMIN_TASKS("/admin/exploitation/taches", "/admin/exploitation/taches.xhtml"),
    ADMIN_JOURNAL("/admin/exploitation/journal", "/admin/exploitation/journal.xhtml"),
    ADMIN_GRANTS("/admin/droits", "/admin/droits.xhtml"),
    ADMIN_GRANT_WITHDRAW("/admin/droits/{id}/retirer", "/admin/droits/retirer.xhtml");

    private static final Set<Route> FOLLOWED = EnumSet.of(CONSULTATIONS, CONTRIBUTIONS, SECTION);

    private static final String PAGES = "/WEB-INF/pages";

    private final RoutePattern pattern;
    private final String view;

    Route(String pattern, String view) {
        this.pattern = new RoutePattern(pattern);
        this.view = view;
    }

    /** What answers: a page below WEB-INF, where no address but its own reaches it, or a servlet. */
    public String view() {
        return view.endsWith(".xhtml") ? PAGES + view : view;
    }

    /** Whether it is a list that can be followed: {@code ?format=atom}. */
    boolean isFollowed() {
        return FOLLOWED.contains(this);
    }

    public String path(Object... values) {
        return pattern.path(values);
    }

    /** Whether it is one address, the same in every portal. */
    boolean isPlain() {
        return !pattern.toString().contains("{");
    }

    static Optional<Found> find(String path) {
        return Arrays.stream(values())
                .flatMap(route -> route.pattern.match(path).map(values -> new Found(route, values)).stream())
                .findFirst();
    }

    /** A route and the values its address carried. */
    record Found(Route route, Map<String, String> values) {}
}
