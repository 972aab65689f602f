package org.manyhands.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.Actor;

/** The idioms of the house. */
class HabitsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.manyhands");

    /** In plain SQL, in memory, in the request. */
    private static final Set<String> KEPT_WITHOUT_A_REPOSITORY =
            Set.of("Looks", "LoginSessions", "DisputeStatements", "ImportPlans", "OpenLines", "ReceivedFiles");

    @Test
    void entities_repositories_policies_and_resources_stay_at_home() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(PanacheRepositoryBase.class)
                .or()
                .haveSimpleNameEndingWith("Policy")
                .or()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .notBePublic()
                .because("the compiler is the first architecture test: docs/adr/0002-packages-by-feature.md")
                .check(HOUSE);
    }

    /**
     * Hibernate keeps what it has worked out about a plain SQL query, and finds it again only where rows come as arrays or
     * tuples: for any other type it works everything out anew, each time, and keeps that as well.
     */
    @Test
    void plain_sql_answers_in_tuples_or_arrays() throws IOException {
        Pattern typed =
                Pattern.compile("createNativeQuery\\((?:[^;](?!\\.setParameter))*?,\\s*(\\w+(?:\\[])?)\\.class\\)");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(typed.matcher(Files.readString(source)).results().map(found -> found.group(1)))
                        .as(source.toString())
                        .allMatch(type -> Set.of("Tuple", "Object[]").contains(type));
            }
        }
    }

    @Test
    void every_entity_has_a_version() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(haveAVersion())
                .because("two people changing one thing never both win silently: docs/adr/0004-one-effect.md")
                .check(HOUSE);
    }

    @Test
    void pages_hold_no_entities() {
        fields().that()
                .areDeclaredInClassesThat(arePartOfAPage())
                .should(holdNoEntity())
                .because("a page is a record that lists what it may reveal: docs/adr/0003-a-page-is-a-record.md")
                .check(HOUSE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("frozen time is what makes deadlines testable: docs/adr/0005-time.md")
                .check(HOUSE);
    }

    @Test
    void transactions_stand_in_use_cases() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(beAUseCaseOrATimedJob())
                .allowEmptyShould(true)
                .because("who may do it is asked where it is done: docs/adr/0004-one-effect.md")
                .check(HOUSE);
        noClasses()
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("who may do it is asked where it is done: docs/adr/0004-one-effect.md")
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
                .because("a name that fits everything says nothing: docs/how-to/add-a-feature.md")
                .check(HOUSE);
    }

    /** Two names one letter apart are read as one; only a thing and the place where such things are kept may be. */
    @Test
    void the_plural_of_a_thing_is_where_it_is_kept() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isTopLevelClass() && HOUSE.contain(type.getName() + "s"))
                        .map(type -> HOUSE.get(type.getName() + "s"))
                        .filter(plural -> !plural.isAssignableTo(PanacheRepositoryBase.class))
                        .map(JavaClass::getSimpleName))
                .as("plurals that are no repository: docs/architecture.md, what names say")
                .containsExactlyInAnyOrderElementsOf(KEPT_WITHOUT_A_REPOSITORY);
    }

    /** The record itself and the records within it, of which its lists are made. */
    private static DescribedPredicate<JavaClass> arePartOfAPage() {
        return DescribedPredicate.describe("are a page or part of one", type -> Stream.iterate(
                        Optional.of(type), Optional::isPresent, inner -> inner.get()
                                .getEnclosingClass())
                .flatMap(Optional::stream)
                .anyMatch(each -> each.isAssignableTo(TemplateInstance.class)));
    }

    private static ArchCondition<JavaField> holdNoEntity() {
        return new ArchCondition<>("hold no entity, nor a list of them") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " holds " + entity.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a @Version") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean versioned =
                        type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                boolean neverChanges = type.isAnnotatedWith(org.hibernate.annotations.Immutable.class);
                if (!versioned && !neverChanges) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has neither @Version nor @Immutable"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> beAUseCaseOrATimedJob() {
        return new ArchCondition<>("take the Actor first, or be a timed job") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean useCase = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class);
                boolean job = method.isAnnotatedWith(Scheduled.class);
                if (!useCase && !job && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
