package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.ObjectiveId;
import fr.ars.portal.plan.ObjectiveLine;
import fr.ars.portal.plan.SectionFacts;
import fr.ars.portal.plan.SectionMark;
import java.util.List;
import java.util.Optional;

/** What the rows of fr.ars.portal.plan.DescriptionQueries mean. */
public final class DescriptionRows {

    private static final int OBJECTIVE = 8;

    private DescriptionRows() {}

    /** One row for each objective the section serves; one without if it serves none. */
    public static SectionFacts facts(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return SectionFacts.NONE;
        }
        Object[] row = rows.getFirst();
        List<ObjectiveLine> objectives = rows.stream()
                .filter(each -> each[OBJECTIVE] != null)
                .map(DescriptionRows::objective)
                .toList();
        Description description = new Description(
                (String) row[1],
                Optional.ofNullable((Negotiability) row[2]),
                (String) row[3],
                ((Indicators) row[4]).all(),
                ((Codes) row[5]).all(),
                ((Codes) row[6]).all(),
                objectives.stream().map(ObjectiveLine::id).toList(),
                Optional.ofNullable((String) row[7]));
        return new SectionFacts(description, objectives, (Integer) row[0]);
    }

    private static ObjectiveLine objective(Object[] row) {
        return new ObjectiveLine(
                new ObjectiveId((Long) row[OBJECTIVE]),
                Optional.ofNullable((Long) row[OBJECTIVE + 1]).map(ObjectiveId::new),
                (String) row[OBJECTIVE + 2],
                (String) row[OBJECTIVE + 3]);
    }

    public static SectionMark mark(Object[] row) {
        return new SectionMark(
                ((Number) row[1]).intValue() > 0,
                Optional.ofNullable((Negotiability) row[2]),
                ((Codes) row[3]).all(),
                ((Codes) row[4]).all(),
                ((Indicators) row[5]).all().size(),
                ((Number) row[6]).longValue(),
                Optional.ofNullable((String) row[7]));
    }
}
