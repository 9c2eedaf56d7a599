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
    TEXT("/consultations/{id}-{slug}/texte", "/consultations/texte.xhtml"),
    TEXT_PDF("/consultations/{id}-{slug}/texte.pdf", "/exports/text"),
    TABLE_CSV("/consultations/{id}-{slug}/sections/{anchor}/tableau-{table}.csv", "/exports/table"),
    CONSULTATION_NOTICE("/consultations/{id}-{slug}/avis", "/consultations/avis.xhtml"),
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
    FOLLOW("/consultations/{id}-{slug}/suivre", "/consultations/suivre.xhtml"),
    FOLLOW_CONFIRM("/suivi/confirmer/{secret}", "/suivi/confirmer.xhtml"),
    FOLLOW_LEAVE("/suivi/arreter/{secret}", "/suivi/arreter.xhtml"),
    RECEIPT("/contributions/recu/{secret}", "/contributions/recu.xhtml"),
    CONFIRM("/contributions/confirmer/{secret}", "/contributions/confirmer.xhtml"),

    FILE("/fichiers/{uuid}/{name}", "/public-files"),
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
    ADMIN_ERRATUM("/admin/plans/{id}/sections/{anchor}/erratum", "/admin/plans/erratum.xhtml"),
    ADMIN_ERRATUM_WITHDRAW("/admin/plans/{id}/errata/{number}/retirer", "/admin/plans/retirer-erratum.xhtml"),
    ADMIN_DRAFT_SPLIT("/admin/plans/{id}/sections/{anchor}/decouper", "/admin/plans/decouper.xhtml"),
    ADMIN_DRAFT_PLACE("/admin/plans/{id}/sections/{anchor}/placer", "/admin/plans/placer.xhtml"),
    ADMIN_DRAFT_TEXT("/admin/plans/{id}/sections/{anchor}/texte", "/admin/plans/texte.xhtml"),
    ADMIN_DRAFT_TITLES("/admin/plans/{id}/titres", "/admin/plans/titres.xhtml"),
    ADMIN_DRAFT_HISTORY("/admin/plans/{id}/historique", "/admin/plans/historique.xhtml"),
    ADMIN_DRAFT_FREEZE("/admin/plans/{id}/figer", "/admin/plans/figer.xhtml"),
    ADMIN_DRAFT_REMOVE("/admin/plans/{id}/supprimer", "/admin/plans/supprimer.xhtml"),
    ADMIN_DRAFT_PART("/admin/plans/{id}/nouvelle-partie", "/admin/plans/nouvelle-partie.xhtml"),
    ADMIN_DESCRIPTIONS("/admin/plans/{id}/fiches", "/admin/plans/fiches.xhtml"),
    ADMIN_DESCRIPTION("/admin/plans/{id}/sections/{anchor}/fiche", "/admin/plans/fiche.xhtml"),
    ADMIN_OBJECTIVES("/admin/plans/{id}/objectifs", "/admin/plans/objectifs.xhtml"),
    ADMIN_OBJECTIVES_CSV("/admin/plans/{id}/objectifs.csv", "/exports/objectives"),
    ADMIN_CONSULTATIONS("/admin/consultations", "/admin/consultations/index.xhtml"),
    ADMIN_CONSULTATION_NEW("/admin/consultations/nouvelle", "/admin/consultations/nouvelle.xhtml"),
    ADMIN_CONSULTATION("/admin/consultations/{id}", "/admin/consultations/consultation.xhtml"),
    ADMIN_CONSULTATION_EDIT("/admin/consultations/{id}/modifier", "/admin/consultations/modifier.xhtml"),
    ADMIN_CONSULTATION_PREVIEW("/admin/consultations/{id}/apercu", "/admin/consultations/apercu.xhtml"),
    ADMIN_CONSULTATION_PLAN("/admin/consultations/{id}/annoncer", "/admin/consultations/annoncer.xhtml"),
    ADMIN_CONSULTATION_EXTEND("/admin/consultations/{id}/prolonger", "/admin/consultations/prolonger.xhtml"),
    ADMIN_CONSULTATION_CANCEL("/admin/consultations/{id}/annuler", "/admin/consultations/annuler.xhtml"),
    ADMIN_CONSULTATION_SUSPEND("/admin/consultations/{id}/suspendre", "/admin/consultations/suspendre.xhtml"),
    ADMIN_CONSULTATION_RESUME("/admin/consultations/{id}/reprendre", "/admin/consultations/reprendre.xhtml"),
    ADMIN_CONSULTATION_ANALYSE("/admin/consultations/{id}/depouiller", "/admin/consultations/depouiller.xhtml"),
    ADMIN_CONSULTATION_FOLLOW_UP("/admin/consultations/{id}/suites", "/admin/consultations/suites.xhtml"),
    ADMIN_CONSULTATION_ARCHIVE("/admin/consultations/{id}/archiver", "/admin/consultations/archiver.xhtml"),
    ADMIN_CONSULTATION_DUPLICATE("/admin/consultations/{id}/dupliquer", "/admin/consultations/dupliquer.xhtml"),
    ADMIN_CONSULTATION_MESSAGE("/admin/consultations/{id}/message", "/admin/consultations/message.xhtml"),
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
