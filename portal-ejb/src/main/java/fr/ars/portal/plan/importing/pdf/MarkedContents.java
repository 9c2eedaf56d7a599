package fr.ars.portal.plan.importing.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What tagged content is being drawn at the moment, and the words its author says it stands for. */
final class MarkedContents {

    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        private final int mark;
        private final @Nullable String said;
        private boolean alreadySaid;

        private Open(int mark, @Nullable String said) {
            this.mark = mark;
            this.said = said;
        }
    }

    void open(COSName tag, @Nullable COSDictionary properties) {
        int mark = current();
        if (tag.equals(COSName.ARTIFACT)) {
            mark = Glyph.ARTIFACT;
        } else if (properties != null && properties.containsKey(COSName.MCID)) {
            mark = properties.getInt(COSName.MCID, Glyph.UNTAGGED);
        }
        String said = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Open(mark, said));
    }

    void close() {
        open.poll();
    }

    int current() {
        Open innermost = open.peek();
        return innermost == null ? Glyph.UNTAGGED : innermost.mark;
    }

    /** The words in the place of what is drawn, once: "œ" drawn as two letters, a hyphen that is only the line's. */
    String textOf(String drawn) {
        for (Open around : open) {
            if (around.said != null) {
                String said = around.alreadySaid ? "" : around.said;
                around.alreadySaid = true;
                return said;
            }
        }
        return drawn;
    }
}
