package org.manyhands.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class FeatureMapTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.manyhands");

    /** From the ground up; a feature knows those of lower rows, and those of its own row as long as they form no circle. */
    private static final List<Layer> MAP = List.of(
            new Layer("shared", List.of("shared")),
            new Layer("ground", List.of("places", "skills", "people", "access", "privacy")),
            new Layer("belonging", List.of("hubs", "groups")),
            new Layer("giving and lacking", List.of("needs", "offers")),
            new Layer("matching", List.of("matching")),
            new Layer("after agreement", List.of("contacts", "conversations")),
            new Layer("around", List.of("exchange", "desk", "admin", "front")));

    private record Layer(String name, List<String> features) {
        private String[] packages() {
            return features.stream()
                    .map(feature -> "org.manyhands." + feature + "..")
                    .toArray(String[]::new);
        }
    }

    @Test
    void features_know_only_what_lies_below_them() {
        LayeredArchitecture map = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (Layer layer : MAP) {
            map = map.layer(layer.name()).definedBy(layer.packages());
        }
        for (int i = 0; i < MAP.size(); i++) {
            String[] above = MAP.stream().skip(i + 1L).map(Layer::name).toArray(String[]::new);
            LayeredArchitecture.LayerDependencySpecification layer =
                    map.whereLayer(MAP.get(i).name());
            map = above.length == 0 ? layer.mayNotBeAccessedByAnyLayer() : layer.mayOnlyBeAccessedByLayers(above);
        }
        map.because("the map of features has one direction: docs/adr/0002-packages-by-feature.md")
                .check(HOUSE);
    }

    @Test
    void every_package_stands_on_the_map() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName("org.manyhands.ManyHands")
                .and()
                .doNotHaveFullyQualifiedName("org.manyhands.package-info")
                .should()
                .resideInAnyPackage(MAP.stream()
                        .map(Layer::packages)
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new))
                .because("nothing holds a package that has no place: docs/how-to/add-a-feature.md")
                .check(HOUSE);
    }

    @Test
    void the_map_is_the_one_that_is_drawn() throws IOException {
        String drawn = MAP.stream()
                .map(layer -> "`" + String.join(", ", layer.features()) + "`")
                .collect(Collectors.joining(" ← "));

        assertThat(Files.readString(Path.of("docs/adr/0002-packages-by-feature.md"))
                        .replaceAll("\\s+", " "))
                .contains(drawn);
    }

    @Test
    void features_form_no_circles() {
        slices().matching("org.manyhands.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a circle makes two features one: docs/adr/0002-packages-by-feature.md")
                .check(HOUSE);
    }

    @Test
    void a_features_web_is_its_outermost_part() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat(webOfAFeature())
                .because("rules do not know pages: docs/adr/0002-packages-by-feature.md")
                .check(HOUSE);
    }

    /** What several rooms need stands in front of them; so a room can be read, moved or emptied alone. */
    @Test
    void rooms_within_a_web_know_what_is_before_them_and_not_each_other() {
        slices().matching("org.manyhands.(*).web.(*)..")
                .should()
                .notDependOnEachOther()
                .because("rooms are journeys: docs/adr/0002-packages-by-feature.md")
                .check(HOUSE);
        classes()
                .that(resideIn("org\\.manyhands\\.[a-z]+\\.web"))
                .should(new ArchCondition<>("know no room behind them") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(known ->
                                        known.getTargetClass().getPackageName().startsWith(type.getPackageName() + "."))
                                .forEach(known ->
                                        events.add(SimpleConditionEvent.violated(type, known.getDescription())));
                    }
                })
                .because("rooms are journeys: docs/adr/0002-packages-by-feature.md")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> resideIn(String packages) {
        return DescribedPredicate.describe(
                "stand in " + packages, type -> type.getPackageName().matches(packages));
    }

    private static DescribedPredicate<JavaClass> webOfAFeature() {
        return DescribedPredicate.describe("the web part of a feature", type -> type.getPackageName()
                .matches("org\\.manyhands\\.(?!shared)[a-z]+\\.web(\\..+)?"));
    }
}
