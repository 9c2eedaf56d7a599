package fr.ars.portal.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A communication officer of Normandie at the summary of a draft, as a browser without JavaScript shows it. */
public final class DraftDesk {

    private static final Map<String, Visitor> OFFICERS = new ConcurrentHashMap<>();
    private static final List<String> VERBS = List.of(
            "Améliorer",
            "Soutenir",
            "Développer",
            "Garantir",
            "Faciliter",
            "Renforcer",
            "Ouvrir",
            "Préparer",
            "Relier",
            "Organiser",
            "Adapter",
            "Accompagner",
            "Protéger",
            "Informer",
            "Évaluer",
            "Simplifier",
            "Rapprocher",
            "Moderniser",
            "Partager",
            "Anticiper");
    private static final List<String> THINGS = List.of(
            "les urgences",
            "la prévention",
            "les maternités",
            "le dépistage",
            "la rééducation",
            "les vaccinations",
            "la psychiatrie",
            "les soins dentaires",
            "la gériatrie",
            "le handicap",
            "la nutrition",
            "les addictions",
            "la pédiatrie",
            "les transports",
            "la formation",
            "le numérique",
            "la recherche",
            "les aidants",
            "la périnatalité",
            "les greffes",
            "la biologie",
            "les pharmacies",
            "les centres de santé",
            "la télésanté",
            "le domicile");
    private static final String PLANS = "/normandie/admin/plans";

    private final Visitor officer;
    private final String draft;

    private DraftDesk(Visitor officer, String draft) {
        this.officer = officer;
        this.draft = draft;
    }

    /** Signs up and is given the role unless this was done, and imports a text. */
    public static DraftDesk importing(String email, String text) {
        Visitor officer = officer(email);
        String summary = Imports.read(officer.open(PLANS + "/nouveau")
                .formWith("Importer")
                .fill("label", "Projet régional de santé")
                .fill("structure", "PRS_LMSS")
                .fill("part", "SRS")
                .attach("file", "projet.txt", text.getBytes(StandardCharsets.UTF_8))
                .press());
        return new DraftDesk(officer, summary);
    }

    /** A colleague at the same draft. */
    public DraftDesk colleague(String email) {
        return new DraftDesk(officer(email), draft);
    }

    /** Nobody signs up twice: from one place only so many accounts are opened in a while. */
    private static Visitor officer(String email) {
        return OFFICERS.computeIfAbsent(email, address -> {
            Visitor officer = People.signedUp(address);
            Grants.give(address, "COMMUNICATION", "agency/NOR");
            return officer;
        });
    }

    /** A text of so many numbered sections, in chapters of ten. */
    public static String text(int sections) {
        return IntStream.range(0, sections)
                .mapToObj(i -> i % 10 == 0 ? heading(i / 10 + 1 + "", i) : heading((i / 10 + 1) + "." + i % 10, i))
                .collect(Collectors.joining());
    }

    private static String heading(String number, int i) {
        String what = VERBS.get(i % VERBS.size()) + " " + THINGS.get(i / VERBS.size() % THINGS.size());
        return number + " " + what + "\n\nIl s’agit de " + what.toLowerCase(Locale.FRENCH)
                + " partout dans la région, avec ceux qui y vivent.\n\n";
    }

    public String address() {
        return draft;
    }

    public String id() {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    /** Another address of the portal, or one below the draft's ("/historique"). */
    public Screen open(String below) {
        return officer.open(draft + below);
    }

    public Screen section(String anchor, String below) {
        return open("/sections/" + anchor + below);
    }

    /** The form of the summary with these sections ticked, about to press a button of its toolbar. */
    public FilledForm ticking(String order, String... anchors) {
        return ticking(open(""), order, anchors);
    }

    public static FilledForm ticking(Screen summary, String order, String... anchors) {
        String button =
                summary.element(".ars-workshop button[value=" + order + "]").text();
        return summary.formWith(button).tick("s", anchors);
    }

    /** "1 2-1-a-l-ecole": level and anchor of every section, in order; "-" before those left out. */
    public List<String> shape() {
        return open("").page().select(".ars-outline > li").stream()
                .map(row -> (row.hasClass("ars-outline__out") ? "-" : "")
                        + row.className().replaceAll(".*ars-outline__level-(\\d).*", "$1") + " " + row.id())
                .toList();
    }

    /** The anchor of the section at that place, 0 for the first. */
    public String anchor(int place) {
        return open("").page().select(".ars-outline > li").get(place).id();
    }

    public List<String> headings() {
        return open("").page().select(".ars-outline__row a").eachText();
    }

    /** Writes the HTML of a section as an import of another format would have. */
    public void write(String anchor, String html) {
        int rows = Probe.sql("""
                update section_text t join section s on s.id = t.section_id set t.html = '%s'
                where t.draft_version_id = %s and s.anchor = '%s'""".formatted(html, id(), anchor));
        if (rows != 1) {
            throw new AssertionError("No section " + anchor);
        }
    }

    public String html(String anchor) {
        return Probe.column("""
                select t.html from section_text t join section s on s.id = t.section_id
                where t.draft_version_id = %s and s.anchor = '%s'""".formatted(id(), anchor)).getFirst();
    }
}
