package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.text.TextDecoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/** Makes a tree of the bytes of a page, within limits: a mark or the page itself says how its letters are written. */
final class HtmlDecoding {

    /** A page says it here or nowhere. */
    private static final int HEAD = 8_192;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Elements take a hundred times the memory of their tags. */
    private static final int MOST_TAGS = 500_000;
    /** Elements within elements; the deepest of real pages stay below. */
    private static final int DEEPEST = 200;

    private HtmlDecoding() {}

    static Document parse(byte[] page) {
        return parse(TextDecoding.decode(page, declared(page)));
    }

    static Document parse(String html) {
        if (html.chars().filter(character -> character == '<').count() > MOST_TAGS) {
            throw new DraftRefusedException(Reason.ZIP_BOMB);
        }
        Document document = Jsoup.parse(html);
        NodeTraversor.traverse((node, depth) -> refuseDepth(depth), document);
        return document;
    }

    private static void refuseDepth(int depth) {
        if (depth > DEEPEST) {
            throw new DraftRefusedException(Reason.TOO_DEEP);
        }
    }

    /** Pages that say Latin 1 are written in Windows' own, as browsers know. */
    private static Charset declared(byte[] page) {
        try {
            byte[] head = Arrays.copyOf(page, Math.min(HEAD, page.length));
            Charset charset =
                    Jsoup.parse(new ByteArrayInputStream(head), null, "").charset();
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? WINDOWS : charset;
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory could not be read", e);
        }
    }
}
