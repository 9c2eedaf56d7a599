package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.Pictures;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads a page of the web. */
public final class HtmlReader {

    private HtmlReader() {}

    public static DraftContent read(byte[] page, Pictures pictures) {
        return read(HtmlDecoding.parse(page), pictures);
    }

    static DraftContent read(Document page, Pictures pictures) {
        HtmlBody body = new HtmlBody(page, pictures);
        List<Block> blocks = new HtmlFlow(body).blocks(text(page, body));
        return body.found.with(blocks);
    }

    /** Where a page says which part of it is its text, the rest is the site's. */
    private static Element text(Document page, HtmlBody body) {
        Elements mains = page.select("main, [role=main]");
        if (mains.size() != 1 || mains.text().isBlank()) {
            return page.body();
        }
        Element main = mains.get(0);
        for (Element around = main; around.parent() != null; around = around.parent()) {
            around.siblingElements().stream()
                    .filter(beside -> !PageParts.isNeverText(beside) && !body.notes.isNote(beside))
                    .forEach(beside -> body.found.leaveOut(Reason.RUNNING_HEAD, beside.text()));
        }
        return main;
    }
}
