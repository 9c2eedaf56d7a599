package fr.ars.portal.plan;

import java.util.Optional;

/**
 * An objective of a plan, as lists show it.
 *
 * @param parent the strategic objective it declines; empty for a strategic one
 * @param code as the plan prints it: "3.4"
 */
public record ObjectiveLine(ObjectiveId id, Optional<ObjectiveId> parent, String code, String title) {

    public boolean isStrategic() {
        return parent.isEmpty();
    }

    /** "3.4 Faire vivre la démocratie sanitaire". */
    public String heading() {
        return code + " " + title;
    }
}
