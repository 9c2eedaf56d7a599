package fr.ars.portal.plan;

import fr.ars.portal.agency.PlanPartType;
import fr.ars.portal.agency.PlanStructureType;
import fr.ars.portal.agency.ReferenceData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The laws plans are built under and the parts they allow, on the day the plan begins. */
@Dependent
public class PlanStructures {

    private final ReferenceData reference;

    @Inject
    public PlanStructures(ReferenceData reference) {
        this.reference = reference;
    }

    public List<PlanStructureType> on(LocalDate day) {
        return reference.planStructures(day);
    }

    /** The parts of every structure there is on that day. */
    public List<PlanPartType> partsOn(LocalDate day) {
        return reference.planParts(day);
    }

    /** The parts of one structure. */
    public List<PlanPartType> parts(PlanStructure structure, LocalDate day) {
        return partsOn(day).stream()
                .filter(part -> part.structure().equals(structure.code()))
                .toList();
    }

    public String name(PlanStructure structure, LocalDate day) {
        return on(day).stream()
                .filter(type -> type.code().equals(structure.code()))
                .findFirst()
                .map(PlanStructureType::label)
                .orElse(structure.code());
    }

    /** The name of a part; a plan from before the lists were kept may have one its structure does not allow. */
    public String name(PlanStructure structure, PlanPartKind kind, LocalDate day) {
        List<PlanPartType> all = partsOn(day);
        return first(all, part -> is(part, structure, kind))
                .or(() -> first(all, part -> part.part().equals(kind.code())))
                .map(PlanPartType::label)
                .orElse(kind.code());
    }

    /** The name of the part a draft is of. */
    public String partOf(VersionLine draft) {
        return name(draft.structure(), draft.kind(), draft.planDay());
    }

    /** A new part must be one its structure allows on the day the plan begins. */
    PlanPartType require(PlanStructure structure, PlanPartKind kind, LocalDate day) {
        if (on(day).stream().noneMatch(type -> type.code().equals(structure.code()))) {
            throw new PlanException("structure-not-then");
        }
        return first(parts(structure, day), part -> is(part, structure, kind))
                .orElseThrow(() -> new PlanException("part-not-of-structure"));
    }

    private static boolean is(PlanPartType part, PlanStructure structure, PlanPartKind kind) {
        return part.structure().equals(structure.code()) && part.part().equals(kind.code());
    }

    private static Optional<PlanPartType> first(List<PlanPartType> parts, Predicate<PlanPartType> wanted) {
        return parts.stream().filter(wanted).findFirst();
    }
}
