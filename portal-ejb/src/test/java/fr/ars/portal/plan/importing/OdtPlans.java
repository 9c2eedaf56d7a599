package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.PlanFixture.Element;
import fr.ars.portal.plan.importing.PlanFixture.Items;
import fr.ars.portal.plan.importing.PlanFixture.Noted;
import fr.ars.portal.plan.importing.PlanFixture.Part;
import fr.ars.portal.plan.importing.PlanFixture.Prose;
import java.util.List;

/** The ways an office makes an OpenDocument text of a plan. */
enum OdtPlans {
    /** Headings, numbers typed before the titles. */
    STYLED {
        @Override
        void heading(OdtDraftFixture odt, Part part) {
            odt.heading(part.level(), part.number() + " " + part.title());
        }
    },
    /** Headings that number themselves. */
    STYLED_AND_NUMBERED {
        @Override
        void heading(OdtDraftFixture odt, Part part) {
            odt.heading(part.level(), part.title());
        }
    },
    /** No heading: bold, with the number typed. */
    BOLD {
        @Override
        void heading(OdtDraftFixture odt, Part part) {
            odt.bold(part.number() + " " + part.title());
        }
    },
    /** No heading and no bold: nothing but numbers. */
    BARE {
        @Override
        void heading(OdtDraftFixture odt, Part part) {
            odt.paragraph(part.number() + " " + part.title());
        }
    };

    abstract void heading(OdtDraftFixture odt, Part part);

    byte[] write(List<Part> plan) {
        OdtDraftFixture odt = new OdtDraftFixture();
        if (this == STYLED_AND_NUMBERED) {
            odt.withChapterNumbers();
        }
        odt.contents(plan.stream().map(Part::heading).toArray(String[]::new));
        for (Part part : plan) {
            heading(odt, part);
            part.elements().forEach(element -> write(odt, element));
        }
        return odt.bytes();
    }

    private static void write(OdtDraftFixture odt, Element element) {
        switch (element) {
            case Prose prose -> odt.paragraph(String.join(" ", prose.sentences()));
            case Noted noted -> odt.noted(noted.before(), noted.note(), noted.after());
            case Items items -> {
                StringBuilder xml = new StringBuilder();
                items.items().forEach(item -> xml.append(OdtDraftFixture.item(OdtDraftFixture.p(item))));
                odt.raw(OdtDraftFixture.list(items.numbered() ? "Compte" : "Puces", "", xml.toString()));
            }
        }
    }
}
