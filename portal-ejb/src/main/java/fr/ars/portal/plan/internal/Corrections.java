package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.PlanException;
import java.util.List;

/** What can be corrected in a draft before it is frozen, on its sections in their order. */
public final class Corrections {

    private final List<SectionText> texts;

    public Corrections(List<SectionText> texts) {
        this.texts = List.copyOf(texts);
    }

    public void rename(String anchor, String title) {
        texts.get(indexOf(anchor)).rename(title);
    }

    /** Moves a section, and what is below it by as many levels. */
    public void moveToLevel(String anchor, int level) {
        int index = indexOf(anchor);
        int before = texts.get(index).level();
        texts.get(index).moveToLevel(level);
        for (int i = index + 1; i < texts.size() && texts.get(i).level() > before; i++) {
            texts.get(i).moveToLevel(texts.get(i).level() + level - before);
        }
    }

    public void exclude(String anchor, boolean yes) {
        texts.get(indexOf(anchor)).exclude(yes);
    }

    /** Gives the section before it everything the section says, and returns the section, which can go. */
    public SectionText mergeIntoPrevious(String anchor) {
        int index = indexOf(anchor);
        if (index == 0) {
            throw new PlanException("nothing-before");
        }
        if (texts.get(index - 1).isExcluded() && !texts.get(index).isExcluded()) {
            throw new PlanException("before-is-left-out");
        }
        texts.get(index - 1).absorb(texts.get(index));
        return texts.get(index);
    }

    private int indexOf(String anchor) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).section().anchor().equals(anchor)) {
                return i;
            }
        }
        throw new NotFoundException(new SubjectRef("section", anchor));
    }
}
