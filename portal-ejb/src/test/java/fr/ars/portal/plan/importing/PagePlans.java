package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.PlanFixture.Element;
import fr.ars.portal.plan.importing.PlanFixture.Items;
import fr.ars.portal.plan.importing.PlanFixture.Noted;
import fr.ars.portal.plan.importing.PlanFixture.Part;
import fr.ars.portal.plan.importing.PlanFixture.Prose;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ways a plan becomes a page of the web, or Markdown. */
enum PagePlans {
    /** A page of a site, with what the site puts around it. */
    SITE("html") {
        @Override
        String whole(String text, String notes) {
            return "<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>PRS</title><style>p{color:red}</style>"
                    + "</head><body><header><a href=/>Accueil</a></header><nav><ul><li>Agenda</ul></nav><main>" + text
                    + "<section class=footnotes><ol>" + notes + "</ol></section></main><footer>Contact</footer>"
                    + "<script>document.write('Publicité')</script></body></html>";
        }

        @Override
        String heading(Part part) {
            return "<h" + part.level() + ">" + part.number() + " " + part.title() + "</h" + part.level() + ">";
        }

        @Override
        String call(int number) {
            return "<sup><a id=r" + number + " href=#n" + number + ">" + number + "</a></sup>";
        }

        @Override
        String note(int number, String text) {
            return "<li id=n" + number + "><p>" + text + " <a href=#r" + number + ">↩</a></p></li>";
        }
    },
    /** As LibreOffice exports it. */
    OFFICE("htm") {
        @Override
        String whole(String text, String notes) {
            return "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/></head>"
                    + "<body lang=\"fr-FR\"><div title=\"header\"><p>Agence</p></div>" + text + notes
                    + "</body></html>";
        }

        @Override
        String heading(Part part) {
            return "<p class=\"western\"><b>" + part.number() + " " + part.title() + "</b></p>\n";
        }

        @Override
        String call(int number) {
            return "<a class=\"sdfootnoteanc\" name=\"sdfootnote" + number + "anc\" href=\"#sdfootnote" + number
                    + "sym\"><sup>" + number + "</sup></a>";
        }

        @Override
        String note(int number, String text) {
            return "<div id=\"sdfootnote" + number + "\"><p class=\"sdfootnote\"><a class=\"sdfootnotesym\""
                    + " name=\"sdfootnote" + number + "sym\" href=\"#sdfootnote" + number + "anc\">" + number + "</a> "
                    + text + "</p></div>";
        }
    },
    MARKDOWN("md") {
        @Override
        String whole(String text, String notes) {
            return "---\ntitle: PRS\n---\n" + text + "\n" + notes;
        }

        @Override
        String heading(Part part) {
            return "\n" + "#".repeat(part.level()) + " " + part.number() + " " + part.title() + "\n";
        }

        @Override
        String call(int number) {
            return "[^" + number + "]";
        }

        @Override
        String note(int number, String text) {
            return "\n[^" + number + "]: " + text + "\n";
        }

        @Override
        String paragraph(String text) {
            return "\n" + text + "\n";
        }

        @Override
        String list(Items items) {
            StringBuilder list = new StringBuilder("\n");
            for (int i = 0; i < items.items().size(); i++) {
                list.append(items.numbered() ? (i + 1) + ". " : "- ")
                        .append(items.items().get(i))
                        .append('\n');
            }
            return list + "\n<!-- fin -->\n";
        }
    };

    final String ending;

    PagePlans(String ending) {
        this.ending = ending;
    }

    abstract String whole(String text, String notes);

    abstract String heading(Part part);

    abstract String call(int number);

    abstract String note(int number, String text);

    String paragraph(String text) {
        return "<p class=\"western\" style=\"margin-bottom: 0cm\">\n" + text.replace(" et ", "\n et ") + "\n</p>\n";
    }

    String list(Items items) {
        String element = items.numbered() ? "ol" : "ul";
        return "<" + element + "><li>" + String.join("</li>\n<li>", items.items()) + "</li></" + element + ">";
    }

    byte[] write(List<Part> plan) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        int called = 0;
        for (Part part : plan) {
            text.append(heading(part));
            for (Element element : part.elements()) {
                switch (element) {
                    case Prose prose -> text.append(paragraph(String.join(" ", prose.sentences())));
                    case Items items -> text.append(list(items));
                    case Noted noted -> {
                        called++;
                        text.append(paragraph(noted.before() + call(called) + noted.after()));
                        notes.append(note(called, noted.note()));
                    }
                }
            }
        }
        return whole(text.toString(), notes.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
