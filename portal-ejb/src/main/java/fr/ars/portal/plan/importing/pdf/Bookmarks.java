package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** x */
final class Bookmarks {
    static Bookmarks of(PDDocument pdf) {
        return new Bookmarks();
    }

    List<Block> markIn(List<Block> blocks) {
        return blocks;
    }
}
