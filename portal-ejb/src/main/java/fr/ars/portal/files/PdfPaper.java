package fr.ars.portal.files;

import java.util.List;

/**
 * A document to be written as PDF, in French.
 *
 * @param title as people and screen readers know it
 * @param description in a sentence what it is
 * @param running what stands at the top of every page
 * @param parts its content, HTML made safe, part after part; headings h1 to h6 become its bookmarks
 */
public record PdfPaper(String title, String description, String running, List<String> parts) {

    public PdfPaper {
        parts = List.copyOf(parts);
    }
}
