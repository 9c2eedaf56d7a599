package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.ObjectiveId;
import fr.ars.portal.plan.PlanException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The objectives of a plan: each strategic one followed by its operational ones, a code never twice. */
public final class Objectives {

    private final Plan plan;
    private final List<Objective> all;

    public Objectives(Plan plan, List<Objective> all) {
        this.plan = plan;
        this.all = new ArrayList<>(all);
        arrange();
    }

    public List<Objective> inOrder() {
        return List.copyOf(all);
    }

    public Objective get(ObjectiveId id) {
        return all.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(id.ref()));
    }

    public Objective requireCode(String code) {
        return byCode(code).orElseThrow(() -> new NotFoundException(new SubjectRef("objective", code)));
    }

    Optional<Objective> byCode(String code) {
        return all.stream()
                .filter(objective -> objective.code().equals(code.strip()))
                .findFirst();
    }

    /** At the end of its siblings. */
    public Objective add(String code, String title, Optional<Objective> parent) {
        requireFree(code, Optional.empty());
        Objective objective = new Objective(plan, code, title);
        objective.moveBelow(parent);
        all.add(objective);
        arrange();
        return objective;
    }

    public void rewrite(Objective objective, String code, String title, Optional<Objective> parent) {
        requireFree(code, Optional.of(objective));
        if (parent.isPresent() && hasBelow(objective)) {
            throw new PlanException("objective-has-others-below");
        }
        objective.rewrite(code, title);
        objective.moveBelow(parent);
        arrange();
    }

    /** Changes places with the sibling before it (-1) or after it (1); at the end nothing happens. */
    public void move(Objective objective, int by) {
        List<Objective> siblings = all.stream()
                .filter(other -> other.parent().equals(objective.parent()))
                .toList();
        int place = siblings.indexOf(objective) + by;
        if (place >= 0 && place < siblings.size()) {
            int before = objective.position();
            objective.moveTo(siblings.get(place).position());
            siblings.get(place).moveTo(before);
            arrange();
        }
    }

    public void remove(Objective objective) {
        if (hasBelow(objective)) {
            throw new PlanException("objective-has-others-below");
        }
        all.remove(objective);
        arrange();
    }

    /**
     * Brings in the rows of a file: codes that are known are rewritten, others are added, all stand first and in the order
     * of the file. Nothing is removed. Gives those that are new.
     */
    public List<Objective> merge(List<ObjectiveRow> rows) {
        List<Objective> born = new ArrayList<>();
        rows.stream().filter(ObjectiveRow::isStrategic).forEach(row -> merge(row, Optional.empty(), born));
        rows.stream().filter(row -> !row.isStrategic()).forEach(row -> {
            Objective parent = byCode(row.parent())
                    .orElseThrow(() -> new PlanException("objectives-parent-unknown", row.line(), row.parent()));
            merge(row, Optional.of(parent), born);
        });
        for (int i = 0; i < rows.size(); i++) {
            int place = i - rows.size();
            byCode(rows.get(i).code()).ifPresent(objective -> objective.moveTo(place));
        }
        arrange();
        return born;
    }

    private void merge(ObjectiveRow row, Optional<Objective> parent, List<Objective> born) {
        Optional<Objective> known = byCode(row.code());
        if (known.isPresent()) {
            rewrite(known.get(), row.code(), row.title(), parent);
        } else {
            born.add(add(row.code(), row.title(), parent));
        }
    }

    private void requireFree(String code, Optional<Objective> taker) {
        if (byCode(code).filter(found -> !taker.equals(Optional.of(found))).isPresent()) {
            throw new PlanException("objective-code-taken", code.strip());
        }
    }

    private boolean hasBelow(Objective objective) {
        return all.stream()
                .anyMatch(other ->
                        other.parent().filter(parent -> parent == objective).isPresent());
    }

    private void arrange() {
        Comparator<Objective> byPosition = Comparator.comparingInt(Objective::position);
        List<Objective> ordered = new ArrayList<>();
        all.stream().filter(Objective::isStrategic).sorted(byPosition).forEach(strategic -> {
            ordered.add(strategic);
            all.stream()
                    .filter(other ->
                            other.parent().filter(parent -> parent == strategic).isPresent())
                    .sorted(byPosition)
                    .forEach(ordered::add);
        });
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).moveTo(i);
        }
        all.clear();
        all.addAll(ordered);
    }
}
