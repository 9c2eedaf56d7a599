package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.PlanException;

/**
 * An objective in a file.
 *
 * @param line where it stands in the file
 * @param parent the code of the strategic objective it declines, "" for a strategic one
 */
public record ObjectiveRow(long line, String code, String parent, String title) {

    public ObjectiveRow {
        if (code.isBlank() || title.isBlank()) {
            throw new PlanException("objectives-line-incomplete", line);
        }
        if (code.length() > Objective.LONGEST_CODE || title.length() > Objective.LONGEST_TITLE) {
            throw new PlanException("objectives-line-too-long", line, Objective.LONGEST_CODE, Objective.LONGEST_TITLE);
        }
    }

    boolean isStrategic() {
        return parent.isEmpty();
    }
}
