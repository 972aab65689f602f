package org.manyhands.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class FeatureMapTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.manyhands");

    @Test
    void features_know_only_what_lies_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("shared")
                .definedBy("org.manyhands.shared..")
                .layer("ground")
                .definedBy(
                        "org.manyhands.places..",
                        "org.manyhands.skills..",
                        "org.manyhands.people..",
                        "org.manyhands.access..",
                        "org.manyhands.privacy..")
                .layer("belonging")
                .definedBy("org.manyhands.hubs..", "org.manyhands.groups..")
                .layer("giving and lacking")
                .definedBy("org.manyhands.needs..", "org.manyhands.offers..")
                .layer("matching")
                .definedBy("org.manyhands.matching..")
                .layer("after agreement")
                .definedBy("org.manyhands.contacts..", "org.manyhands.conversations..")
                .layer("around")
                .definedBy("org.manyhands.exchange..", "org.manyhands.desk..", "org.manyhands.admin..")
                .whereLayer("around")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("after agreement")
                .mayOnlyBeAccessedByLayers("around")
                .whereLayer("matching")
                .mayOnlyBeAccessedByLayers("after agreement", "around")
                .whereLayer("giving and lacking")
                .mayOnlyBeAccessedByLayers("matching", "after agreement", "around")
                .whereLayer("belonging")
                .mayOnlyBeAccessedByLayers("giving and lacking", "matching", "after agreement", "around")
                .whereLayer("ground")
                .mayOnlyBeAccessedByLayers("belonging", "giving and lacking", "matching", "after agreement", "around")
                .because("the map of features has one direction: docs/adr/0002-packages-by-feature.md")
                .check(HOUSE);
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

    private static DescribedPredicate<JavaClass> webOfAFeature() {
        return DescribedPredicate.describe("the web part of a feature", type -> type.getPackageName()
                .matches("org\\.manyhands\\.(?!shared)[a-z]+\\.web"));
    }
}
