package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads an OpenDocument text; never headers and footers, which belong to the page. */
public final class OdtReader {

    private final OdtBody body;
    private final List<Block> blocks = new ArrayList<>();

    private OdtReader(OdtBody body) {
        this.body = body;
    }

    public static DraftContent read(Path file, Pictures pictures) {
        try (OdtPackage odt = OdtPackage.open(file)) {
            OdtBody body = new OdtBody(odt, pictures);
            OdtReader reader = new OdtReader(body);
            odt.readStyles(reader::readStyles);
            odt.readContent(reader::readContent);
            return body.found.with(reader.blocks);
        }
    }

    /** Automatic styles here are those of headers and footers, under names the text uses for others. */
    private void readStyles(XmlPull xml) {
        xml.children(part -> {
            if (part.equals("office:styles")) {
                xml.children(name -> readStyle(name, xml, false));
            }
        });
    }

    private void readStyle(String name, XmlPull xml, boolean automatic) {
        if (name.equals("style:style")) {
            body.styles.read(xml, automatic);
        } else {
            body.numbering.read(name, xml);
        }
    }

    private void readContent(XmlPull xml) {
        xml.children(part -> {
            switch (part) {
                case "office:scripts" -> xml.children(script -> refuseCode(script, xml));
                case "office:automatic-styles" -> xml.children(name -> readStyle(name, xml, true));
                case "office:body" ->
                    xml.children(kind -> {
                        if (kind.equals("office:text")) {
                            blocks.addAll(body.blocks(xml));
                        }
                    });
                default -> {}
            }
        });
    }

    /** Offices write the place for code even where there is none. */
    private static void refuseCode(String name, XmlPull xml) {
        if (name.equals("office:event-listeners")) {
            OdtBody.refuseListeners(xml);
        } else if (!xml.text().isBlank()) {
            throw new DraftRefusedException(Reason.WITH_MACROS);
        }
    }
}
