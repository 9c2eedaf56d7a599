package fr.ars.portal.plan.correcting;

import fr.ars.portal.plan.PlanException;
import java.util.Collection;

/** What can be done to the summary of a draft: names, levels, order, what is left out. No text is read for it. */
public final class OutlineCorrections {

    private final Workbench bench;

    public OutlineCorrections(Workbench bench) {
        this.bench = bench;
    }

    public void rename(String anchor, String number, String title) {
        bench.change(bench.indexOf(anchor), row -> row.named(number, title));
    }

    /** Moves sections by so many levels, each with what is below it. */
    public void shift(Collection<String> anchors, int by) {
        for (int top : bench.tops(anchors)) {
            int end = bench.endOf(top);
            for (int i = top; i < end; i++) {
                bench.change(i, row -> row.onLevel(row.level() + by));
            }
        }
    }

    /** Leaves sections out of the text or takes them back; what is below them stays as it is. */
    public void exclude(Collection<String> anchors, boolean yes) {
        anchors.stream().map(bench::indexOf).forEach(index -> bench.change(index, row -> row.leftOut(yes)));
    }

    /** Before the section of the same level that precedes it, with what is below it. */
    public void moveUp(String anchor) {
        int index = bench.indexOf(anchor);
        int level = bench.at(index).level();
        int before = index - 1;
        while (before >= 0 && bench.at(before).level() > level) {
            before--;
        }
        if (before < 0 || bench.at(before).level() < level) {
            throw new PlanException("first-of-its-level");
        }
        bench.swap(before, index, bench.endOf(index));
    }

    /** Behind the section of the same level that follows it, with what is below it. */
    public void moveDown(String anchor) {
        int index = bench.indexOf(anchor);
        int next = bench.endOf(index);
        if (next == bench.size() || bench.at(next).level() < bench.at(index).level()) {
            throw new PlanException("last-of-its-level");
        }
        bench.swap(index, next, bench.endOf(next));
    }

    /** Behind another section and all that is below that one, on its level; what is below the section comes along. */
    public void placeAfter(String anchor, String target) {
        int index = bench.indexOf(anchor);
        int end = bench.endOf(index);
        int other = bench.indexOf(target);
        if (other >= index && other < end) {
            throw new PlanException("placed-in-itself");
        }
        int destination = bench.endOf(other);
        int by = bench.at(other).level() - bench.at(index).level();
        for (int i = index; i < end; i++) {
            bench.change(i, row -> row.onLevel(row.level() + by));
        }
        if (destination <= index) {
            bench.swap(destination, index, end);
        } else {
            bench.swap(index, end, destination);
        }
    }
}
