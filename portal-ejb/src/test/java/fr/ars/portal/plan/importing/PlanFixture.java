package fr.ars.portal.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A plan such as an agency writes one, made up from a seed: numbered chapters, paragraphs, lists whose items are numbered
 * like headings, footnotes. Every sentence names a place that no other sentence names, so that each can be found again.
 */
final class PlanFixture {

    private static final List<String> SUBJECTS = List.of(
            "L’agence",
            "Le conseil territorial de santé",
            "La délégation départementale",
            "Chaque établissement",
            "Le groupement hospitalier",
            "La conférence régionale",
            "Une équipe mobile",
            "La maison de santé");

    private static final List<String> VERBS = List.of(
            "renforce l’accès aux soins de premier recours",
            "soutient 12 projets d’ici 2028 et 30 % des suivants",
            "développe la prévention auprès des jeunes et de leurs parents",
            "organise 2 à 3 réunions par an (CRSA, CTS)",
            "évalue, avec les usagers, la qualité des parcours : délais, confort, sécurité",
            "réduit de 15,5 % le délai d’attente aux urgences",
            "accompagne les aidants « au plus près » de chez eux");

    private static final List<String> TITLES = List.of(
            "Améliorer l’accès aux soins",
            "Prévenir plutôt que guérir",
            "Vieillir en bonne santé chez soi",
            "Les parcours en santé mentale",
            "CPOM et GHT : quels leviers ?",
            "Faire vivre la démocratie en santé",
            "Réduire les inégalités sociales et territoriales de santé dans les quartiers et dans les îles",
            "L’offre médico-sociale",
            "Une région qui forme et qui attire",
            "Objectifs à dix ans");

    private static final List<String> SYLLABLES =
            List.of("ker", "plou", "lan", "tre", "gui", "mor", "bre", "val", "sau", "fon", "cour", "mont");

    private final Random random;
    private int places;

    PlanFixture(long seed) {
        random = new Random(seed);
    }

    /** One heading and what stands below it. */
    record Part(int level, String number, String title, List<Element> elements) {

        String heading() {
            return "  ".repeat(level - 1) + number + " " + title;
        }
    }

    /** Something below a heading. */
    sealed interface Element permits Prose, Items, Noted {}

    record Prose(List<String> sentences) implements Element {}

    /** Items of a list; numbered ones look just like headings: "1. Recenser les besoins". */
    record Items(boolean numbered, List<String> items) implements Element {}

    /** A sentence with a footnote called after its first part. */
    record Noted(String before, String after, String note) implements Element {}

    List<Part> plan() {
        List<Part> parts = new ArrayList<>();
        int chapters = 3 + random.nextInt(4);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            parts.add(part(1, Integer.toString(chapter)));
            for (int section = 1; section <= random.nextInt(5); section++) {
                parts.add(part(2, chapter + "." + section));
                for (int below = 1; below <= random.nextInt(4); below++) {
                    parts.add(part(3, chapter + "." + section + "." + below));
                }
            }
        }
        return parts;
    }

    private Part part(int level, String number) {
        List<Element> elements = new ArrayList<>();
        elements.add(prose());
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            elements.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Items(true, items());
                        case 1 -> new Items(false, items());
                        case 2 -> new Noted(sentence().replace(".", ""), " et " + place() + ".", "Voir " + sentence());
                        default -> prose();
                    });
        }
        return new Part(level, number, pick(TITLES) + " à " + place(), elements);
    }

    private Prose prose() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            sentences.add(sentence());
        }
        return new Prose(sentences);
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i <= 1 + random.nextInt(4); i++) {
            items.add("Recenser les besoins de " + place() + (random.nextBoolean() ? " ;" : ""));
        }
        return items;
    }

    private String sentence() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " à " + place() + ".";
    }

    /** A name that comes once. */
    private String place() {
        StringBuilder name = new StringBuilder("Saint-");
        int rest = ++places * 7 + 1;
        for (int i = 0; i < 4; i++) {
            String syllable = SYLLABLES.get(rest % SYLLABLES.size());
            rest = rest / SYLLABLES.size();
            name.append(i == 0 ? Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1) : syllable);
        }
        return name.toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** Everything that must be found again, once each: titles, sentences, items, notes. */
    static List<String> sentences(List<Part> parts) {
        List<String> all = new ArrayList<>();
        for (Part part : parts) {
            all.add(part.title());
            for (Element element : part.elements()) {
                switch (element) {
                    case Prose prose -> all.addAll(prose.sentences());
                    case Items items -> all.addAll(items.items());
                    case Noted noted -> {
                        all.add(noted.before() + noted.after());
                        all.add(noted.note());
                    }
                }
            }
        }
        return all;
    }
}
