package fr.ars.portal.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.Threshold;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The figures of a consultation with the groups of people that are too small to be published put together. */
@Stateless
public class PublishedFigures {

    @Inject
    FigureQueries figures;

    @Inject
    Agencies agencies;

    @Inject
    ReferenceData reference;

    @Inject
    Clock clock;

    public FigureSheet sheet(ConsultationLine consultation) {
        ConsultationId id = consultation.id();
        ZoneId zone = zone(consultation);
        int threshold = threshold(zone);
        return new FigureSheet(
                figures.sections(id),
                SmallGroups.of(figures.byCapacity(id), threshold),
                SmallGroups.of(figures.byDepartment(id), threshold),
                figures.byDay(id, zone),
                threshold);
    }

    /** The capacities that may be told of a contribution, in whatever is handed out as data. */
    public SmallGroups<Capacity> capacities(ConsultationLine consultation) {
        return SmallGroups.of(figures.byCapacity(consultation.id()), threshold(zone(consultation)));
    }

    private ZoneId zone(ConsultationLine consultation) {
        return agencies.get(consultation.agency()).zone().id();
    }

    private int threshold(ZoneId zone) {
        return reference.threshold(Threshold.PUBLISHED_GROUP, LocalDate.ofInstant(clock.instant(), zone));
    }
}
