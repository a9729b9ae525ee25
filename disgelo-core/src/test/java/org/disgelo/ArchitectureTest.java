package org.disgelo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The direction of the packages, as ARCHITECTURE.md has it. */
@AnalyzeClasses(packages = "org.disgelo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesLookDownwards = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("..text..")
            .layer("ontology")
            .definedBy("..ontology..")
            .layer("lexicon")
            .definedBy("..lexicon..")
            .layer("language")
            .definedBy("..language..")
            .layer("event")
            .definedBy("..event..")
            .layer("syntax")
            .definedBy("..syntax..")
            .layer("time")
            .definedBy("..time..")
            .layer("place")
            .definedBy("..place..")
            .layer("actor")
            .definedBy("..actor..")
            .layer("meaning")
            .definedBy("..meaning..")
            .layer("coding")
            .definedBy("..coding..")
            .layer("agreement")
            .definedBy("..agreement..")
            .layer("relation")
            .definedBy("..relation..")
            .layer("dossier")
            .definedBy("..dossier..")
            .layer("pipeline")
            .definedBy("..pipeline..")
            .whereLayer("pipeline")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("dossier")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("relation")
            .mayOnlyBeAccessedByLayers("dossier", "pipeline")
            .whereLayer("agreement")
            .mayOnlyBeAccessedByLayers("dossier", "pipeline")
            .whereLayer("coding")
            .mayOnlyBeAccessedByLayers("agreement", "dossier", "pipeline")
            .whereLayer("meaning")
            .mayOnlyBeAccessedByLayers("coding")
            .whereLayer("actor")
            .mayOnlyBeAccessedByLayers("coding", "agreement", "dossier", "pipeline")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("coding", "agreement", "dossier", "pipeline")
            .whereLayer("place")
            .mayOnlyBeAccessedByLayers("actor", "coding", "agreement", "dossier", "pipeline")
            .whereLayer("syntax")
            .mayOnlyBeAccessedByLayers("actor", "coding", "agreement");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.disgelo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theLibraryTouchesNoClockNoNetworkAndNoFiles = noClasses()
            .that()
            .haveNameNotMatching("org\\.disgelo\\.(lexicon\\.LexiconSource|pipeline\\.LexiconCompiler)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.sql..")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyDo =
            classes().should().haveNameNotMatching(".*(Manager|Impl|Util|Utils|Helper)$");
}
