package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Figure;
import java.util.ArrayList;
import java.util.List;

/** Reads a drawing, old or new: the text in its boxes, and what its picture, chart or diagram shows, in words. */
final class DocxDrawing {

    private final DocxBody body;
    private final List<Block> blocks = new ArrayList<>();
    private String alternative = "";
    private boolean picture;
    private boolean decorative;

    DocxDrawing(DocxBody body) {
        this.body = body;
    }

    List<Block> read(String name, XmlPull xml) {
        if (name.equals("mc:AlternateContent")) {
            readAlternatives(xml);
        } else {
            xml.children(child -> visit(child, xml));
        }
        if (picture && !decorative) {
            blocks.add(new Figure(alternative));
        }
        return blocks;
    }

    private void visit(String name, XmlPull xml) {
        switch (name) {
            case "w:txbxContent" -> blocks.addAll(body.blocks(xml));
            case "mc:AlternateContent" -> readAlternatives(xml);
            default -> {
                describe(name, xml);
                xml.children(child -> visit(child, xml));
            }
        }
    }

    private void describe(String name, XmlPull xml) {
        switch (name) {
            case "wp:docPr" ->
                alternative = xml.attribute("descr").isBlank() ? xml.attribute("title") : xml.attribute("descr");
            case "v:shape" -> alternative = alternative.isBlank() ? xml.attribute("alt") : alternative;
            case "v:imagedata", "other:blip", "other:chart", "other:relIds" -> picture = true;
            case "other:decorative" -> decorative = xml.isOn();
            default -> {}
        }
    }

    /** Of two ways to draw the same thing, the first that shows something. */
    private void readAlternatives(XmlPull xml) {
        boolean[] shown = {false};
        xml.children(name -> {
            if (!shown[0]) {
                int before = blocks.size();
                xml.children(child -> visit(child, xml));
                shown[0] = picture || blocks.size() > before;
            }
        });
    }
}
