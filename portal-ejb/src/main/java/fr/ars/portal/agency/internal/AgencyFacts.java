package fr.ars.portal.agency.internal;

import fr.ars.portal.kernel.AgencyCode;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What agencies.csv tells of an agency besides how it is reached. */
record AgencyFacts(
        AgencyCode code,
        String slug,
        String name,
        String shortName,
        String region,
        String seat,
        ZoneId zone,
        Optional<String> siteHost,
        List<AgencyCode> successors,
        Dating dating) {

    static final List<String> COLUMNS = List.of(
            "code",
            "valid_from",
            "valid_to",
            "slug",
            "name",
            "short_name",
            "region",
            "seat",
            "zone",
            "site_host",
            "postal_address",
            "email",
            "phone",
            "successors",
            "legal_source",
            "provenance",
            "note");

    static AgencyFacts of(Fields fields) {
        return new AgencyFacts(
                agency(fields.text("code"), "code"),
                slug(fields),
                fields.text("name", 150),
                fields.text("short_name", 60),
                fields.text("region", 80),
                fields.text("seat", 60),
                fields.zone("zone"),
                fields.optional("site_host", 120),
                agencies(fields.optional("successors").orElse("")),
                Dating.of(fields));
    }

    /** Codes written one after the other: "REU MAY". */
    static List<AgencyCode> agencies(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> agency(code, "successors"))
                .toList();
    }

    static AgencyCode agency(String code, String column) {
        try {
            return new AgencyCode(code);
        } catch (IllegalArgumentException e) {
            throw new FieldException(column, "is not the code of an agency: " + code);
        }
    }

    private static String slug(Fields fields) {
        String slug = fields.text("slug", 60);
        if (!slug.matches("[a-z]+(-[a-z]+)*")) {
            throw new FieldException("slug", "is not made of small letters and hyphens: " + slug);
        }
        return slug;
    }
}
