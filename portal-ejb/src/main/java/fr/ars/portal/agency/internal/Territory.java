package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.AgencyZone;
import fr.ars.portal.agency.TerritoryKind;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.kernel.AgencyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.function.Function;

/** A place, and the agency it belongs to for a time; follows territories.csv. */
@Entity
@Table(name = "territory")
public class Territory extends DatingColumns {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TerritoryKind kind;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "agency_code")
    private AgencyCode agency;

    @Column(name = "zone")
    private String zone;

    @Column(name = "holiday_calendar")
    private String holidayCalendar;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    Territory(TerritoryFacts facts) {
        write(facts);
    }

    /** Takes over what the file says now; tells whether that changed anything. */
    boolean follow(TerritoryFacts facts) {
        boolean changed = !facts.equals(facts());
        if (changed) {
            write(facts);
        }
        return changed;
    }

    TerritoryFacts facts() {
        return new TerritoryFacts(kind, code, name, agency, ZoneId.of(zone), holidayCalendar, dating());
    }

    TerritoryView view(Function<ZoneId, AgencyZone> zones) {
        return new TerritoryView(
                kind, code, name, agency, zones.apply(ZoneId.of(zone)), holidayCalendar, dating().validity());
    }

    private void write(TerritoryFacts facts) {
        write(facts.dating());
        kind = facts.kind();
        code = facts.code();
        name = facts.name();
        agency = facts.agency();
        zone = facts.zone().getId();
        holidayCalendar = facts.holidayCalendar();
    }
}
