package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.AgencyZone;
import fr.ars.portal.agency.ContactDetails;
import fr.ars.portal.kernel.AgencyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A regional health agency. What the law says of it follows agencies.csv; how it is reached belongs to the agency from
 * the day it first changes it.
 */
@Entity
@Table(name = "agency")
public class Agency extends DatingColumns {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name")
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "region")
    private String region;

    @Column(name = "seat")
    private String seat;

    @Column(name = "zone")
    private String zone;

    @Column(name = "site_host")
    private @Nullable String siteHost;

    @Column(name = "successors")
    private String successors;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "postal_address")
    private @Nullable String postalAddress;

    @Column(name = "data_protection")
    private @Nullable String dataProtection;

    @Column(name = "publication_director")
    private @Nullable String publicationDirector;

    @Column(name = "contact_edited")
    private boolean contactEdited;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    Agency(AgencyFacts facts, ContactDetails contact) {
        code = facts.code().value();
        write(facts);
        write(contact);
    }

    /** Takes over what the file says now; tells whether that changed anything. */
    boolean follow(AgencyFacts facts, ContactDetails contact) {
        boolean sameContact = contactEdited || contact.equals(contact());
        if (facts.equals(facts()) && sameContact) {
            return false;
        }
        write(facts);
        if (!contactEdited) {
            write(contact);
        }
        return true;
    }

    /** From now on the agency's own words, which no file overwrites. */
    public void changeContact(ContactDetails contact) {
        write(contact);
        contactEdited = true;
    }

    public AgencyCode code() {
        return new AgencyCode(code);
    }

    public ContactDetails contact() {
        return new ContactDetails(
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                Optional.ofNullable(postalAddress),
                Optional.ofNullable(dataProtection),
                Optional.ofNullable(publicationDirector));
    }

    AgencyFacts facts() {
        return new AgencyFacts(
                code(),
                slug,
                name,
                shortName,
                region,
                seat,
                ZoneId.of(zone),
                Optional.ofNullable(siteHost),
                AgencyFacts.agencies(successors),
                dating());
    }

    AgencyView view(Function<ZoneId, AgencyZone> zones) {
        AgencyFacts facts = facts();
        return new AgencyView(
                facts.code(),
                slug,
                name,
                shortName,
                region,
                seat,
                zones.apply(facts.zone()),
                facts.siteHost(),
                facts.dating().validity(),
                facts.successors());
    }

    private void write(AgencyFacts facts) {
        write(facts.dating());
        slug = facts.slug();
        name = facts.name();
        shortName = facts.shortName();
        region = facts.region();
        seat = facts.seat();
        zone = facts.zone().getId();
        siteHost = facts.siteHost().orElse(null);
        successors = facts.successors().stream().map(AgencyCode::value).collect(Collectors.joining(" "));
    }

    private void write(ContactDetails contact) {
        email = contact.email().orElse(null);
        phone = contact.phone().orElse(null);
        postalAddress = contact.postalAddress().orElse(null);
        dataProtection = contact.dataProtection().orElse(null);
        publicationDirector = contact.publicationDirector().orElse(null);
    }
}
