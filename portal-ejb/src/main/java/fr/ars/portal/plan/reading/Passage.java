package fr.ars.portal.plan.reading;

/**
 * What one can point at in a section: a paragraph, a list, a table or a figure. Its number within the section follows
 * from the frozen text alone, and is its address for ever.
 *
 * @param number from 1
 * @param text its words, without markup
 * @param folded the same for comparing: plain small letters, a space on either side of each word
 */
record Passage(int number, String text, String folded) {

    static Passage of(int number, String text) {
        return new Passage(number, text, Folding.spaced(text));
    }

    String id() {
        return id(number);
    }

    static String id(int number) {
        return "p" + number;
    }
}
