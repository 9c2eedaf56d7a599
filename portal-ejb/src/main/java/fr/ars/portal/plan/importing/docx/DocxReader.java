package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.Pictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a Word file: the document and its notes; never headers and footers, which belong to the page. */
public final class DocxReader {

    private DocxReader() {}

    public static DraftContent read(Path file, Pictures pictures) {
        try (DocxPackage docx = DocxPackage.open(file)) {
            DocxBody body = new DocxBody(docx, pictures);
            List<Block> blocks = new ArrayList<>();
            docx.readDocument(xml -> xml.children(name -> {
                if (name.equals("w:body")) {
                    blocks.addAll(body.blocks(xml));
                }
            }));
            return body.found.with(blocks);
        }
    }
}
