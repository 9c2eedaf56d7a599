package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.PlanFixture.Element;
import fr.ars.portal.plan.importing.PlanFixture.Items;
import fr.ars.portal.plan.importing.PlanFixture.Noted;
import fr.ars.portal.plan.importing.PlanFixture.Part;
import fr.ars.portal.plan.importing.PlanFixture.Prose;
import java.util.List;

/** The ways an office makes a Word file of a plan. */
enum WordPlans {
    /** Heading styles, numbers typed before the titles. */
    STYLED {
        @Override
        void heading(WordDraftFixture word, Part part) {
            word.heading(part.level(), part.number() + " " + part.title());
        }
    },
    /** Heading styles that number themselves. */
    STYLED_AND_NUMBERED {
        @Override
        void heading(WordDraftFixture word, Part part) {
            word.heading(part.level(), part.title());
        }
    },
    /** No style: bold, with the number typed. */
    BOLD {
        @Override
        void heading(WordDraftFixture word, Part part) {
            word.bold(part.number() + "\u00A0" + part.title());
        }
    },
    /** No style and no bold: nothing but numbers. */
    BARE {
        @Override
        void heading(WordDraftFixture word, Part part) {
            word.paragraph(part.number() + " " + part.title());
        }
    },
    /** No style: bold, in an automatic numbering of several levels. */
    NUMBERED {
        @Override
        void heading(WordDraftFixture word, Part part) {
            word.numbered(WordDraftFixture.CHAPTERS, part.level() - 1, part.title(), true);
        }
    };

    abstract void heading(WordDraftFixture word, Part part);

    byte[] write(List<Part> plan) {
        WordDraftFixture word = new WordDraftFixture();
        if (this == STYLED_AND_NUMBERED) {
            word.withNumberedStyles();
        }
        word.contents(plan.stream().map(Part::heading).toArray(String[]::new));
        for (Part part : plan) {
            heading(word, part);
            part.elements().forEach(element -> write(word, element));
        }
        return word.bytes();
    }

    private static void write(WordDraftFixture word, Element element) {
        switch (element) {
            case Prose prose -> word.paragraph(String.join(" ", prose.sentences()));
            case Noted noted -> word.noted(noted.before(), noted.note(), noted.after());
            case Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    String marker = items.numbered() ? (i + 1) + ". " : "- ";
                    word.paragraph(marker + items.items().get(i));
                }
            }
        }
    }
}
