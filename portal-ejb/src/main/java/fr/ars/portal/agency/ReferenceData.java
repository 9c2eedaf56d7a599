package fr.ars.portal.agency;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.CivilCalendar;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import java.time.LocalDate;
import java.util.List;

/** The dated lists everybody shares, as they stand on a day; held in memory. They come from config/reference. */
public interface ReferenceData {

    List<DocumentType> documentTypes(LocalDate day);

    /** Topics, each followed by those within it. */
    List<Topic> topics(LocalDate day);

    List<ComplaintOrientation> complaintOrientations(LocalDate day);

    List<PlanStructureType> planStructures(LocalDate day);

    /** Of all structures there are on that day. */
    List<PlanPartType> planParts(LocalDate day);

    List<SectionType> sectionTypes(LocalDate day);

    List<Threshold> thresholds(LocalDate day);

    /** The rules in force: the nation's, with the values the agency has chosen within what the nation allows. */
    List<DeadlineRule> deadlineRules(AgencyScope scope, LocalDate day);

    /** The working days of a territory: "FR-974" is the nation's calendar with La Réunion's holidays. */
    CivilCalendar calendar(String code);

    /** The value of a threshold on a day. */
    default int threshold(String code, LocalDate day) {
        return thresholds(day).stream()
                .filter(threshold -> threshold.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("threshold", code)))
                .value();
    }

    default DeadlineRule deadlineRule(String code, AgencyScope scope, LocalDate day) {
        return deadlineRules(scope, day).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("deadline", code)));
    }
}
