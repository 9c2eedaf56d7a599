package fr.ars.portal.plan;

import java.util.List;

/**
 * The description of a section as it is read.
 *
 * @param objectives those it serves, in the order of the plan
 * @param seen which state of the description this is: whoever saves says what they have seen
 */
public record SectionFacts(Description description, List<ObjectiveLine> objectives, int seen) {

    /** Of a section nobody has described. */
    public static final SectionFacts NONE = new SectionFacts(Description.NONE, List.of(), 0);

    public SectionFacts {
        objectives = List.copyOf(objectives);
    }
}
