package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.AgencyZone;
import fr.ars.portal.agency.ComplaintOrientation;
import fr.ars.portal.agency.DocumentType;
import fr.ars.portal.agency.PlanPartType;
import fr.ars.portal.agency.PlanStructureType;
import fr.ars.portal.agency.SectionType;
import fr.ars.portal.agency.Threshold;
import fr.ars.portal.agency.Topic;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.Holiday;
import fr.ars.portal.kernel.Provenance;
import fr.ars.portal.kernel.Validity;
import fr.ars.portal.kernel.YearlyDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a fact means, list by list; the same reading serves the files, the database and the checks between them. */
final class Reading {

    private Reading() {}

    static AgencyZone zone(Fact fact) {
        ZoneId id = new Fields(Map.of("code", fact.code())).zone("code");
        return new AgencyZone(id, fact.label());
    }

    static Holiday holiday(Fact fact) {
        calendar(fact);
        String rule = fact.details().text("rule");
        try {
            return new Holiday(
                    fact.label(), YearlyDay.parse(rule), fact.dating().validity());
        } catch (IllegalArgumentException e) {
            throw new FieldException("rule", "is neither MM-DD nor easter+N: " + rule);
        }
    }

    /** Whose holiday it is: "FR" the nation's, "FR-974" La Réunion's own. */
    static String calendar(Fact fact) {
        return fact.details().text("calendar");
    }

    static DocumentType documentType(Fact fact) {
        Fields details = fact.details();
        return new DocumentType(
                fact.code(),
                fact.label(),
                details.text("family"),
                details.optional("period"),
                fact.dating().legalSource());
    }

    static Topic topic(Fact fact) {
        return new Topic(fact.code(), fact.details().optional("parent"), fact.label());
    }

    static Threshold threshold(Fact fact) {
        return new Threshold(fact.code(), fact.label(), value(fact));
    }

    static ComplaintOrientation complaintOrientation(Fact fact) {
        Fields details = fact.details();
        return new ComplaintOrientation(
                fact.code(),
                fact.label(),
                details.text("scope"),
                details.optional("delay"),
                details.optional("phone"),
                details.optional("url"),
                details.flag("external"),
                fact.dating().legalSource(),
                fact.dating().provenance());
    }

    static PlanStructureType planStructure(Fact fact) {
        return new PlanStructureType(
                shortCode(fact.code(), "code"),
                fact.label(),
                fact.dating().legalSource(),
                fact.dating().provenance());
    }

    static PlanPartType planPart(Fact fact) {
        Fields details = fact.details();
        String structure = details.text("structure");
        String part = shortCode(details.text("part"), "part");
        if (!fact.code().equals(structure + "." + part)) {
            throw new FieldException("code", "is not structure.part: " + fact.code());
        }
        return new PlanPartType(
                structure,
                part,
                details.flag("several"),
                fact.label(),
                fact.dating().legalSource());
    }

    static SectionType sectionType(Fact fact) {
        Fields details = fact.details();
        return new SectionType(
                shortCode(fact.code(), "code"),
                fact.label(),
                details.optional("words")
                        .map(words -> List.of(words.split("\\s*;\\s*")))
                        .orElse(List.of()),
                details.flag("numbered"),
                details.optional("level").map(level -> details.number("level")));
    }

    /** What other rows keep in twenty capital letters. */
    private static String shortCode(String code, String column) {
        if (!code.matches("[A-Z0-9_]{1,20}")) {
            throw new FieldException(column, "is not a word of twenty capital letters at most: " + code);
        }
        return code;
    }

    static DeadlineRule deadlineRule(Fact fact) {
        Fields details = fact.details();
        return new DeadlineRule(
                fact.code(),
                fact.label(),
                value(fact),
                unit(fact),
                details.oneOf(DeadlineRule.Direction.class, "direction"),
                details.text("start_event"),
                details.optional("effect"),
                details.oneOf(DeadlineRule.Latitude.class, "agency_may"),
                fact.dating().validity(),
                fact.dating().legalSource(),
                fact.dating().provenance(),
                Optional.empty());
    }

    static DeadlineRule.Unit unit(Fact deadline) {
        return deadline.details().oneOf(DeadlineRule.Unit.class, "unit");
    }

    /** How many units: with the unit, all that the row of an agency tells. */
    static int value(Fact fact) {
        int value = fact.details().number("value");
        if (value < 0) {
            throw new FieldException("value", "is negative: " + value);
        }
        return value;
    }

    /** A rule written in the back office, as a row; shown after those of the file. */
    static Fact fact(DeadlineRule rule) {
        Map<String, String> details = new TreeMap<>();
        details.put("value", Integer.toString(rule.value()));
        details.put("unit", rule.unit().name());
        details.put("direction", rule.direction().name());
        details.put("start_event", rule.startEvent());
        rule.effect().ifPresent(effect -> details.put("effect", effect));
        details.put("agency_may", rule.agencyMay().name());
        Dating dating = new Dating(rule.validity(), rule.legalSource(), rule.provenance(), Optional.empty());
        return new Fact(
                ReferenceKind.DEADLINE, rule.code(), rule.label(), dating, new Fields(details), Integer.MAX_VALUE);
    }

    /** What an agency has chosen within a rule, as a row. */
    static Fact choice(DeadlineRule rule, int value, Validity validity) {
        Dating dating = new Dating(validity, Optional.empty(), Provenance.PROPOSED, Optional.empty());
        Fields details = new Fields(
                Map.of("value", Integer.toString(value), "unit", rule.unit().name()));
        return new Fact(ReferenceKind.DEADLINE, rule.code(), rule.label(), dating, details, Integer.MAX_VALUE);
    }
}
