package fr.ars.portal.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole frozen text, ready to be read, searched and printed; it never changes, and may be kept. */
public final class ReadableText {

    /** HTML has no deeper heading. */
    private static final int DEEPEST = 6;

    private final List<ReadSection> sections;

    private ReadableText(List<ReadSection> sections) {
        this.sections = List.copyOf(sections);
    }

    public static ReadableText of(List<SectionBody> bodies, TextWords words) {
        List<ReadSection> sections = new ArrayList<>();
        int depth = 1;
        for (SectionBody body : bodies) {
            // A text may go from level 1 to level 3; headings that skip a level mislead those who move by them.
            depth = Math.min(DEEPEST, Math.min(depth + 1, body.entry().level() + 1));
            sections.add(new SectionRendering(body, depth, words).section());
        }
        return new ReadableText(sections);
    }

    public List<ReadSection> sections() {
        return sections;
    }

    public Optional<ReadSection> section(String anchor) {
        return sections.stream()
                .filter(section -> section.entry().anchor().equals(anchor))
                .findFirst();
    }

    /** Its tables that have a header row. */
    public List<TextTable> tables() {
        return sections.stream()
                .flatMap(section -> section.tables().stream())
                .filter(TextTable::headed)
                .toList();
    }

    public Found find(String query) {
        return TextSearch.find(query, sections);
    }
}
