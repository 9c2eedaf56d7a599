package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.reading.TextRun;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.EnumSet;
import java.util.Set;

/** Reads how a run looks. */
final class RunProperties {

    private RunProperties() {}

    /** Reads {@code w:rPr}; the run starts from the look its paragraph's style gives. */
    static TextRun read(XmlPull xml, boolean styledBold) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean[] bold = {styledBold};
        boolean[] hidden = {false};
        xml.children(name -> {
            switch (name) {
                case "w:b" -> {
                    bold[0] = xml.isOn();
                    if (bold[0]) {
                        marks.add(Mark.BOLD);
                    }
                }
                case "w:i" -> {
                    if (xml.isOn()) {
                        marks.add(Mark.ITALIC);
                    }
                }
                case "w:vertAlign" -> {
                    switch (xml.value()) {
                        case "superscript" -> marks.add(Mark.SUPERSCRIPT);
                        case "subscript" -> marks.add(Mark.SUBSCRIPT);
                        default -> {}
                    }
                }
                case "w:vanish" -> hidden[0] = xml.isOn();
                default -> {}
            }
        });
        return new TextRun(marks, bold[0], hidden[0]);
    }
}
