package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a drawing, old or new: the text in its boxes, and what its picture, chart or diagram shows, in words. */
final class DocxDrawing {

    private final DocxBody body;
    private final List<Block> blocks = new ArrayList<>();
    private String alternative = "";
    private boolean picture;
    private boolean decorative;
    private Optional<Picture> kept = Optional.empty();

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
            blocks.add(new Figure(alternative, kept));
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
            case "v:imagedata" -> keep(xml.attribute("id"));
            case "other:blip" -> keep(xml.attribute("embed"));
            case "other:chart", "other:relIds" -> picture = true;
            case "other:decorative" -> decorative = xml.isOn();
            default -> {}
        }
    }

    private void keep(String relation) {
        picture = true;
        if (kept.isEmpty()) {
            kept = body.docx.picture(relation, body.pictures);
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
