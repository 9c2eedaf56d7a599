package fr.ars.portal.plan.correcting;

import fr.ars.portal.plan.PlanException;

/**
 * A section of a draft without its text: most corrections need no more.
 *
 * @param section which one, whatever the version
 * @param position its place in the order of the draft; there may be gaps
 * @param level 1 for the outermost
 * @param number as printed, "" when it has none
 * @param words how many words its text has
 * @param excluded left out of the text
 */
public record SectionRow(
        long section,
        String anchor,
        int position,
        int level,
        String number,
        String title,
        int words,
        boolean excluded) {

    public static final int DEEPEST = 6;

    public static final int LONGEST_TITLE = 500;

    public static final int LONGEST_NUMBER = 40;

    SectionRow at(int newPosition) {
        return new SectionRow(section, anchor, newPosition, level, number, title, words, excluded);
    }

    SectionRow onLevel(int newLevel) {
        if (newLevel < 1 || newLevel > DEEPEST) {
            throw new PlanException("level-impossible", DEEPEST);
        }
        return new SectionRow(section, anchor, position, newLevel, number, title, words, excluded);
    }

    SectionRow named(String newNumber, String newTitle) {
        require(newNumber, newTitle);
        return new SectionRow(section, anchor, position, level, newNumber.strip(), newTitle.strip(), words, excluded);
    }

    /** What a number and a title must be like. */
    public static void require(String number, String title) {
        if (title.isBlank()) {
            throw new PlanException("title-missing");
        }
        if (title.strip().length() > LONGEST_TITLE) {
            throw new PlanException("title-too-long", LONGEST_TITLE);
        }
        if (number.strip().length() > LONGEST_NUMBER) {
            throw new PlanException("number-too-long", LONGEST_NUMBER);
        }
    }

    SectionRow leftOut(boolean yes) {
        return new SectionRow(section, anchor, position, level, number, title, words, yes);
    }

    SectionRow with(int newWords) {
        return new SectionRow(section, anchor, position, level, number, title, newWords, excluded);
    }

    /** "2.1 Renforcer la prévention". */
    public String heading() {
        return (number + " " + title).strip();
    }
}
