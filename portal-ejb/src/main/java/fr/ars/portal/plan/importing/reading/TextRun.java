package fr.ars.portal.plan.importing.reading;

import fr.ars.portal.plan.importing.content.RichText.Mark;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the words of one run look.
 *
 * @param bold whether they are printed bold, be it by a style of their own or of their paragraph
 */
public record TextRun(Set<Mark> marks, boolean bold, boolean hidden) {

    public static final TextRun PLAIN = new TextRun(Set.of(), false, false);

    public TextRun {
        marks = Set.copyOf(marks);
    }

    public TextRun with(Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new TextRun(more, bold || mark == Mark.BOLD, hidden);
    }

    public TextRun without(Mark mark) {
        Set<Mark> rest = EnumSet.noneOf(Mark.class);
        rest.addAll(marks);
        rest.remove(mark);
        return new TextRun(rest, bold && mark != Mark.BOLD, hidden);
    }

    public TextRun hiddenOrNot(boolean now) {
        return new TextRun(marks, bold, now);
    }
}
