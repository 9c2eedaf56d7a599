package fr.ars.portal.plan.reading;

import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SectionId;
import java.util.ArrayList;
import java.util.List;

/** Texts to read. */
final class TextFixture {

    static final TextWords WORDS = new TextWords() {
        @Override
        public String passage() {
            return "lien vers ce passage";
        }

        @Override
        public String table(int number) {
            return "Tableau " + number;
        }

        @Override
        public String csv() {
            return "Télécharger ce tableau (CSV)";
        }

        @Override
        public String scroll() {
            return "Faites défiler ce tableau.";
        }
    };

    private final List<SectionBody> bodies = new ArrayList<>();

    TextFixture section(String anchor, String title, String html) {
        long id = bodies.size() + 1L;
        bodies.add(new SectionBody(new OutlineEntry(new SectionId(id), anchor, 1, "", title, 10, false), html));
        return this;
    }

    ReadableText text() {
        return ReadableText.of(bodies, WORDS);
    }

    /** A text of one section. */
    static ReadSection only(String html) {
        return new TextFixture()
                .section("soins", "Les soins", html)
                .text()
                .sections()
                .getFirst();
    }
}
