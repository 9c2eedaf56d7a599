package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.UnitDetails;
import fr.ars.portal.agency.UnitKind;
import fr.ars.portal.agency.UnitView;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit of an agency one may write to or call. */
@Entity
@Table(name = "agency_unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "agency_code")
    private AgencyCode agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UnitKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "department_code")
    private @Nullable String department;

    @Column(name = "mailbox")
    private @Nullable String mailbox;

    @Column(name = "phone")
    private String phone;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    public Unit(AgencyCode agency, UnitDetails details) {
        this.agency = agency;
        change(details);
    }

    public final void change(UnitDetails details) {
        kind = details.kind();
        name = details.name();
        department = details.department().orElse(null);
        mailbox = details.mailbox().orElse(null);
        phone = details.phone();
    }

    public long id() {
        return id;
    }

    AgencyCode agency() {
        return agency;
    }

    UnitView view() {
        return new UnitView(
                id, new UnitDetails(kind, name, Optional.ofNullable(department), Optional.ofNullable(mailbox), phone));
    }
}
