package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.PageContent.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a page whose lines are drawn: rules across and down that meet one another. */
final class RuledTables {

    private static final float NEAR = 3;
    private static final int MOST_RULES = 4_000;

    private RuledTables() {}

    /** The grids, from top to bottom; what is not at least two columns by two rows is no table. */
    static List<Grid> of(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        if (rules.size() <= MOST_RULES) {
            for (List<Rule> group : groups(rules)) {
                Grid.of(group).ifPresent(grids::add);
            }
        }
        grids.sort((a, b) -> Float.compare(a.top(), b.top()));
        return grids;
    }

    /** Rules that touch, directly or through others. */
    private static List<List<Rule>> groups(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        boolean[] taken = new boolean[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            if (!taken[i]) {
                groups.add(group(i, rules, taken));
            }
        }
        return groups;
    }

    private static List<Rule> group(int first, List<Rule> rules, boolean[] taken) {
        List<Rule> group = new ArrayList<>(List.of(rules.get(first)));
        taken[first] = true;
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < rules.size(); j++) {
                if (!taken[j] && touch(group.get(i), rules.get(j))) {
                    taken[j] = true;
                    group.add(rules.get(j));
                }
            }
        }
        return group;
    }

    private static boolean touch(Rule a, Rule b) {
        return a.left() <= b.right() + NEAR
                && b.left() <= a.right() + NEAR
                && a.top() <= b.bottom() + NEAR
                && b.top() <= a.bottom() + NEAR;
    }
}
