package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.StringJoiner;

/** Reads the signs of a formula in their order. */
final class OdtFormula {

    private OdtFormula() {}

    /** What the present {@code math:math} says; "" for any other element. */
    static String read(XmlPull xml) {
        StringJoiner signs = new StringJoiner(" ");
        if (xml.name().equals("math:math")) {
            xml.children(name -> visit(name, xml, signs));
        }
        return signs.toString();
    }

    private static void visit(String name, XmlPull xml, StringJoiner signs) {
        switch (name) {
            case "math:mi", "math:mn", "math:mo", "math:mtext", "math:ms" ->
                signs.add(xml.text().strip());
            case "math:annotation", "math:annotation-xml" -> {} // the same again in the office's own writing
            default -> xml.children(child -> visit(child, xml, signs));
        }
    }
}
