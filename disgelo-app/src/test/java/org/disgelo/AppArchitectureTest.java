package org.disgelo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The direction of the app's packages, as ARCHITECTURE.md has it. */
@AnalyzeClasses(packages = "org.disgelo", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {

    @ArchTest
    static final ArchRule commandsComeLast = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cli..");

    @ArchTest
    static final ArchRule onlyCommandsStartTheDesk = noClasses()
            .that()
            .resideOutsideOfPackages("..cli..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..web..");

    @ArchTest
    static final ArchRule theDeskServesWhatTheCommandsShow = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..evaluation..", "..exchange..", "java.sql..", "org.duckdb..");

    @ArchTest
    static final ArchRule onlyTheWebSpeaksHttp = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..watch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "java.net.http..");

    @ArchTest
    static final ArchRule watchingKnowsNoStore = noClasses()
            .that()
            .resideInAPackage("..watch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..store..", "..desk..", "..page..", "..web..");

    @ArchTest
    static final ArchRule storeLooksDown = noClasses()
            .that()
            .resideInAPackage("org.disgelo.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..desk..", "..page..", "..web..", "..watch..");
}
