package fr.ars.portal.plan.importing.content;

/** A paragraph, an item of a list or a heading: which of them is decided from its clues, once all blocks are known. */
public record Paragraph(RichText text, Clues clues) implements Block {

    public String plain() {
        return text.plain();
    }
}
