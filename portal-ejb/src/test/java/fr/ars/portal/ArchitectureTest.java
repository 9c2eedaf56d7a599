package fr.ars.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.ars.portal.consultation.PastConsultations;
import fr.ars.portal.identity.Installation;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.plan.PastDescriptions;
import fr.ars.portal.plan.PastDrafts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** The rules of the house: who may know whom, and where each technology comes in. */
@AnalyzeClasses(packages = "fr.ars.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "fr.ars.portal.";

    /** From the cellar to the roof; a room knows those before it, never those after it. */
    private static final List<String> ROOMS = List.of(
            "kernel",
            "audit",
            "mail",
            "files",
            "form",
            "agency",
            "identity",
            "operation",
            "search",
            "plan",
            "library",
            "referral",
            "council",
            "consultation",
            "notification",
            "demonstration");

    /** Complaints are confidential: what they may know is counted on the fingers, and nobody knows them. */
    private static final Set<String> COMPLAINT_KNOWS =
            Set.of("kernel", "audit", "mail", "files", "form", "agency", "identity", "complaint");

    @ArchTest
    static final ArchRule arrows_go_down_only = classes().should(new ArchCondition<>("depend on lower rooms only") {
        @Override
        public void check(JavaClass from, ConditionEvents events) {
            from.getDirectDependenciesFromSelf().stream()
                    .filter(d -> !roomOf(d.getTargetClass()).isEmpty())
                    .filter(d -> !mayKnow(roomOf(from), roomOf(d.getTargetClass())))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
        }
    });

    @ArchTest
    static final ArchRule what_is_below_a_room_is_hidden = classes()
            .should(new ArchCondition<>("reach other rooms through their root package only") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(d -> !roomOf(d.getTargetClass()).isEmpty())
                            .filter(d -> !roomOf(from).equals(roomOf(d.getTargetClass())))
                            .filter(d -> !d.getTargetClass().getPackageName().equals(BASE + roomOf(d.getTargetClass())))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule the_business_knows_no_delivery = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs.."));

    @ArchTest
    static final ArchRule lucene_has_one_door = technology("search", "org.apache.lucene..", "org.hibernate.search..");

    @ArchTest
    static final ArchRule tika_has_one_door = technology("files", "org.apache.tika..");

    @ArchTest
    static final ArchRule the_entity_manager_stays_in_repositories_and_queries = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** The container refuses other calls at run time, even from the same package. */
    @ArchTest
    static final ArchRule methods_of_enterprise_beans_are_public_or_their_own = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotStatic()
            .and()
            .areNotPrivate()
            .and()
            .areNotAnnotatedWith(PostConstruct.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule entities_have_verbs_not_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotStartingWith("set")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_is_given = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_system_clock_has_one_door = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(BASE + "kernel.internal")))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule every_service_method_says_what_it_requires = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(new ArchCondition<>("carry @Requires, or be in a class that does") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!method.isAnnotatedWith(Requires.class)
                            && !method.getOwner().isAnnotatedWith(Requires.class)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks for nothing"));
                    }
                }
            });

    /** The container refuses the others at run time: "Not a business method". */
    @ArchTest
    static final ArchRule what_other_classes_call_on_a_stateless_bean_is_public = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotPublic()
            .and()
            .areNotStatic()
            .should(new ArchCondition<>("be called by their own class alone") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getCallsOfSelf().stream()
                            .filter(call -> !call.getOriginOwner().equals(method.getOwner()))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            });

    /** What acts without asking who may, or as if it were another day, is for the loader of the demonstration. */
    @ArchTest
    static final ArchRule only_the_demonstration_acts_for_the_installation_or_in_the_past = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(BASE + "demonstration..")))
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    Installation.class, PastDrafts.class, PastDescriptions.class, PastConsultations.class));

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    private static ArchRule technology(String room, String... packages) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAPackage(BASE + room + "..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(BASE)) {
            return "";
        }
        String rest = name.substring(BASE.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static boolean mayKnow(String from, String to) {
        if (from.equals("complaint")) {
            return COMPLAINT_KNOWS.contains(to);
        }
        return ROOMS.contains(from) && ROOMS.contains(to) && ROOMS.indexOf(to) <= ROOMS.indexOf(from);
    }
}
