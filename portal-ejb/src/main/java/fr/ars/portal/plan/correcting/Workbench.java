package fr.ars.portal.plan.correcting;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The sections of a draft in their order, while one correction is made, and the text of the few it reads. What it was
 * like before is remembered: the difference is what undoes the correction.
 */
public final class Workbench {

    private final List<SectionRow> before;
    private final List<SectionRow> rows;
    private final LongFunction<String> texts;
    private final Map<Long, String> read = new HashMap<>();
    private final Map<Long, String> written = new HashMap<>();

    /** @param texts gives the HTML of a section, asked for when it is needed */
    public Workbench(List<SectionRow> rows, LongFunction<String> texts) {
        this.before = List.copyOf(rows);
        this.rows = new ArrayList<>(rows);
        this.texts = texts;
    }

    public List<SectionRow> rows() {
        return List.copyOf(rows);
    }

    public SectionRow row(String anchor) {
        return rows.get(indexOf(anchor));
    }

    int indexOf(String anchor) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).anchor().equals(anchor)) {
                return i;
            }
        }
        throw new NotFoundException(new SubjectRef("section", anchor));
    }

    SectionRow at(int index) {
        return rows.get(index);
    }

    int size() {
        return rows.size();
    }

    /** The first index that is no longer below the section there. */
    int endOf(int index) {
        int end = index + 1;
        while (end < rows.size() && rows.get(end).level() > rows.get(index).level()) {
            end++;
        }
        return end;
    }

    void change(int index, UnaryOperator<SectionRow> how) {
        rows.set(index, how.apply(rows.get(index)));
    }

    void insert(int index, SectionRow row, String html) {
        rows.add(index, row.with(Words.in(html)));
        written.put(row.section(), html);
    }

    SectionRow remove(int index) {
        return rows.remove(index);
    }

    /** Turns the rows of a stretch round until the one at {@code middle} is first: two neighbours change places. */
    void swap(int start, int middle, int end) {
        Collections.rotate(rows.subList(start, end), start - middle);
    }

    /** What the section there says now. */
    public String html(String anchor) {
        return html(indexOf(anchor));
    }

    String html(int index) {
        long section = rows.get(index).section();
        String now = written.get(section);
        return now != null ? now : read.computeIfAbsent(section, texts::apply);
    }

    void write(int index, String html) {
        html(index);
        written.put(rows.get(index).section(), html);
        change(index, row -> row.with(Words.in(html)));
    }

    /** What has been changed. The order is told by positions again, as few as possible. */
    public Changes changes() {
        return Changes.between(before, respaced(), section -> read.computeIfAbsent(section, texts::apply), written);
    }

    /** Those that stay share the positions they had among them; a new one makes its followers move on if it must. */
    private List<SectionRow> respaced() {
        Set<Long> known = before.stream().map(SectionRow::section).collect(Collectors.toSet());
        List<Integer> free = new ArrayList<>(rows.stream()
                .filter(row -> known.contains(row.section()))
                .map(SectionRow::position)
                .sorted()
                .toList());
        List<SectionRow> spaced = new ArrayList<>();
        int last = -1;
        int next = 0;
        for (SectionRow row : rows) {
            int wanted = known.contains(row.section()) ? free.get(next++) : last + 1;
            last = Math.max(wanted, last + 1);
            spaced.add(row.at(last));
        }
        return spaced;
    }

    /** Those of the ticked sections that are not below another ticked one, by their index. */
    List<Integer> tops(Collection<String> anchors) {
        List<Integer> ticked =
                anchors.stream().map(this::indexOf).sorted().distinct().toList();
        List<Integer> tops = new ArrayList<>();
        int covered = 0;
        for (int index : ticked) {
            if (index >= covered) {
                tops.add(index);
                covered = endOf(index);
            }
        }
        return tops;
    }
}
