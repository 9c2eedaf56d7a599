package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a frame or a shape: the text in it, the formula, or what its picture or chart shows, in words. */
final class OdtDrawing {

    private final OdtBody body;
    private final List<Block> blocks = new ArrayList<>();
    private String title = "";
    private String description = "";
    private boolean picture;
    private boolean decorative;
    private String formula = "";
    private Optional<Picture> kept = Optional.empty();

    OdtDrawing(OdtBody body) {
        this.body = body;
    }

    List<Block> read(String name, XmlPull xml) {
        visit(name, xml);
        boolean shown = !decorative && !body.isHidden() && !body.isInContents();
        if (!formula.isBlank()) {
            blocks.add(new Paragraph(RichText.of(formula), Clues.NONE));
        } else if (picture && shown) {
            String alternative = Stream.of(title, description)
                    .filter(words -> !words.isBlank())
                    .distinct()
                    .collect(Collectors.joining(" – "));
            blocks.add(new Figure(alternative, kept));
        }
        return blocks;
    }

    private void visit(String name, XmlPull xml) {
        switch (name) {
            case "draw:text-box" -> readBox(xml);
            case "text:p", "text:h", "text:list", "table:table" -> body.read(name, xml, blocks);
            case "draw:image" -> readImage(xml);
            case "draw:object", "draw:object-ole" -> readObject(xml);
            case "svg:title" -> title = xml.text().strip();
            case "svg:desc" -> description = xml.text().strip();
            case "office:event-listeners" -> OdtBody.refuseListeners(xml);
            case "draw:control", "draw:floating-frame", "draw:applet", "draw:plugin" -> {}
            default -> {
                decorative |= xml.attribute("decorative").equals("true");
                xml.children(child -> visitWithin(child, xml));
            }
        }
    }

    /** A frame within has its own picture and its own words. */
    private void visitWithin(String name, XmlPull xml) {
        if (name.equals("draw:frame")) {
            blocks.addAll(new OdtDrawing(body).read(name, xml));
        } else {
            visit(name, xml);
        }
    }

    private void readBox(XmlPull xml) {
        body.found.watch.isMoreThanLines();
        blocks.addAll(body.blocks(xml));
    }

    private void readImage(XmlPull xml) {
        picture = true;
        String address = xml.attribute("href");
        if (kept.isEmpty() && !address.isEmpty()) {
            kept = body.odt.picture(address, body.pictures);
        }
        xml.children(name -> {
            if (name.equals("office:binary-data")) {
                keep(xml.text());
            }
        });
    }

    private void keep(String base64) {
        if (kept.isEmpty()) {
            try {
                byte[] bytes = Base64.getMimeDecoder().decode(base64);
                kept = body.pictures.keep(new ByteArrayInputStream(bytes));
            } catch (IllegalArgumentException | IOException e) {
                kept = Optional.empty(); // its place in the text is kept and says that it is missing
            }
        }
    }

    /** A formula is read; a chart is a picture of itself, kept beside it. */
    private void readObject(XmlPull xml) {
        picture = true;
        String address = xml.attribute("href");
        if (!address.isEmpty()) {
            body.odt.readObject(address, object -> formula += OdtFormula.read(object));
        }
        xml.children(name -> {
            if (name.equals("math:math")) {
                formula += OdtFormula.read(xml);
            }
        });
    }
}
