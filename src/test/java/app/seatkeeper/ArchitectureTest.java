package app.seatkeeper;

import static app.seatkeeper.Deeds.IS_THE_MAIN_OF_THE_DEMO;
import static app.seatkeeper.Deeds.STARTS_A_THREAD;
import static app.seatkeeper.Deeds.WRITES_A_FILE;
import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;

/// The rules of `architecture.md`, by their numbers, each with its reason.
@AnalyzeClasses(packages = "app.seatkeeper", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] SHARED_UI = {
        "app.seatkeeper.ui.kit..", "app.seatkeeper.ui.nav..", "app.seatkeeper.ui.theme.."
    };

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("domain").definedBy("app.seatkeeper.domain..")
            .layer("jobs").definedBy("app.seatkeeper.jobs..")
            .layer("tenant").definedBy("app.seatkeeper.tenant..")
            .layer("session").definedBy("app.seatkeeper.session..")
            .layer("planning").definedBy("app.seatkeeper.planning..")
            .layer("advice").definedBy("app.seatkeeper.advice..")
            .layer("files").definedBy("app.seatkeeper.files..")
            .layer("graph").definedBy("app.seatkeeper.graph..")
            .layer("workspace").definedBy("app.seatkeeper.workspace..")
            .layer("reports").definedBy("app.seatkeeper.reports..")
            .layer("ui").definedBy("app.seatkeeper.ui..")
            .layer("tour").definedBy("app.seatkeeper.tour..")
            .layer("boot").definedBy("app.seatkeeper.boot..")
            .layer("demo").definedBy("app.seatkeeper.demo..")
            .whereLayer("domain").mayNotAccessAnyLayer()
            .whereLayer("jobs").mayNotAccessAnyLayer()
            .whereLayer("demo").mayNotAccessAnyLayer()
            .whereLayer("planning").mayOnlyAccessLayers("domain")
            .whereLayer("advice").mayOnlyAccessLayers("domain", "planning")
            .whereLayer("tenant").mayOnlyAccessLayers("domain", "jobs")
            .whereLayer("session").mayOnlyAccessLayers("domain", "jobs", "tenant")
            .whereLayer("files").mayOnlyAccessLayers("domain", "planning", "advice")
            .whereLayer("graph").mayOnlyAccessLayers("domain", "jobs", "tenant", "session")
            .whereLayer("workspace").mayOnlyAccessLayers(
                    "domain", "jobs", "tenant", "session", "planning", "advice", "files")
            .whereLayer("reports").mayOnlyAccessLayers(
                    "domain", "tenant", "planning", "advice", "files", "workspace")
            .whereLayer("ui").mayOnlyAccessLayers(
                    "domain", "jobs", "tenant", "session", "planning", "advice", "files", "workspace",
                    "reports")
            .whereLayer("tour").mayOnlyAccessLayers("boot", "ui", "workspace", "domain")
            .because("what changes often may know what changes seldom, never the reverse");

    @ArchTest
    static final ArchRule r1TheDomainNeedsOnlyJava = classes()
            .that().resideInAPackage("app.seatkeeper.domain..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("app.seatkeeper.domain..", "java..", "org.jspecify..")
            .because("the words must outlive every framework");

    @ArchTest
    static final ArchRule r2PlanningIsPure = noClasses()
            .that().resideInAnyPackage("app.seatkeeper.planning..", "app.seatkeeper.advice..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "java.io..", "java.nio..", "java.net..", "java.util.concurrent..", "javafx..", "org.slf4j..")
            .orShould().callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
            .because("a preview must give the same answer twice");

    @ArchTest
    static void r3EachLibraryHasOneDoor(JavaClasses all) {
        var doors = Map.of(
                List.of("com.microsoft.graph..", "com.microsoft.kiota..", "okhttp3..", "okio.."),
                List.of("app.seatkeeper.graph.."),
                List.of("org.dhatim.."), List.of("app.seatkeeper.files.xlsx.."),
                List.of("com.microsoft.aad.."), List.of("app.seatkeeper.session.msal.."),
                List.of("org.apache.commons.csv.."), List.of("app.seatkeeper.files.csv..", "app.seatkeeper.graph"),
                List.of("com.fasterxml.jackson.."),
                List.of("app.seatkeeper.files..", "app.seatkeeper.graph..", "app.seatkeeper.demo.."));
        doors.forEach((library, rooms) -> noClasses()
                .that().resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should().dependOnClassesThat().resideInAnyPackage(library.toArray(String[]::new))
                .because("a library can be changed in one place")
                .check(all));
    }

    @ArchTest
    static final ArchRule r4ViewModelsKnowNoControls = noClasses()
            .that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..", "atlantafx..")
            .because("a view model is tested without a window");

    @ArchTest
    static final ArchRule r5ControllersOnlyBind = classes()
            .that().haveNameMatching(".*Controller(\\$.*)?")
            .should(dependOnlyOnTheirOwnPackageAnd(
                    "java..", "javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli..", "org.jspecify..",
                    "app.seatkeeper.ui.kit.."))
            .because("controllers bind, they do not decide");

    @ArchTest
    static final ArchRule r6ScreensDoNotKnowEachOther = slices()
            .matching("app.seatkeeper.ui.(*)..").namingSlices("screen $1")
            .should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED_UI))
            .ignoreDependency(resideInAPackage("app.seatkeeper.ui.shell.."), alwaysTrue())
            .because("each screen can be read alone");

    @ArchTest
    static final ArchRule r7NoPackageCycles = slices().matching("app.seatkeeper.(**)").should().beFreeOfCycles()
            .because("a circle cannot be read in order");

    @ArchTest
    static final ArchRule r8ThreadsStartInOnePlace = noClasses()
            .that().resideOutsideOfPackages(
                    "app.seatkeeper.jobs..", "app.seatkeeper.boot..", "app.seatkeeper.tour..",
                    "app.seatkeeper.ui.kit..")
            .and(not(IS_THE_MAIN_OF_THE_DEMO))
            .should().accessTargetWhere(STARTS_A_THREAD)
            .because("there is one place to reason about threads");

    @ArchTest
    static void r8OneClassOfTheKitCrossesToTheFxThread(JavaClasses all) {
        var crossing = all.stream()
                .filter(type -> type.getPackageName().startsWith("app.seatkeeper.ui.kit"))
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(STARTS_A_THREAD))
                .map(JavaClass::getSimpleName).sorted().toList();

        assertEquals(crossing.stream().limit(1).toList(), crossing, "there is one place to reason about threads");
    }

    @ArchTest
    static final ArchRule r9AScreenHasOneDoor = classes()
            .that().resideInAPackage("app.seatkeeper.ui..").and().resideOutsideOfPackages(SHARED_UI)
            .and().areTopLevelClasses().and().haveSimpleNameNotEndingWith("Screen")
            .should().bePackagePrivate()
            .because("each room has one door");

    @ArchTest
    static final ArchRule r10NamesSayWhatAThingIs = noClasses()
            .should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info|(?<!Loses)Data)$")
            .because("a name must say what a thing is");

    @ArchTest
    static final ArchRule r10NothingFetchesItself = noMethods().should().haveName("getInstance")
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule r11OnlyTheStartKnowsTheDemo = noClasses()
            .that().resideOutsideOfPackages("app.seatkeeper.demo..", "app.seatkeeper.boot..")
            .should().dependOnClassesThat().resideInAPackage("app.seatkeeper.demo..")
            .because("the demo must not leak into the product");

    @ArchTest
    static final ArchRule r11TheDemoKnowsNothingOfUs = classes()
            .that().resideInAPackage("app.seatkeeper.demo..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "app.seatkeeper.demo..", "java..", "com.sun.net.httpserver..", "com.fasterxml.jackson..",
                    "org.jspecify..")
            .because("a demo that shares our types would agree with our mistakes");

    @ArchTest
    static final ArchRule r12NoInlineStyles = noClasses()
            .should().callMethodWhere(target(name("setStyle")).and(target(owner(assignableTo(Node.class)))))
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")
            .orShould().dependOnClassesThat().haveSimpleName("PropertyValueFactory")
            .because("these are known traps");

    @ArchTest
    static final ArchRule r12NodesAreNotLookedUp = noClasses()
            .that().resideOutsideOfPackage("app.seatkeeper.tour..")
            .should().callMethodWhere(target(nameMatching("lookup(All)?")).and(target(owner(assignableTo(Node.class)))))
            .because("a field is checked when the screen is loaded, a selector never");

    @ArchTest
    static final ArchRule r12TheConsoleHasFewWriters = noClasses()
            .that().resideOutsideOfPackage("app.seatkeeper.boot.log..")
            .and().doNotHaveFullyQualifiedName("app.seatkeeper.boot.Launcher").and(not(IS_THE_MAIN_OF_THE_DEMO))
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethodWhere(target(name("printStackTrace")))
            .because("what is worth saying goes through the log and its secret filter");

    @ArchTest
    static final ArchRule r13FieldsAreFinal = fields()
            .that().areNotAnnotatedWith(FXML.class).and().areDeclaredInClassesThat().resideOutsideOfPackages(
                    "app.seatkeeper.jobs..", "app.seatkeeper.demo..", "app.seatkeeper.boot..")
            .should().beFinal()
            .because("nothing is half built");

    @ArchTest
    static final ArchRule r15OnlyFilesAreSavedWherePeopleChose = noClasses()
            .that().resideOutsideOfPackages("app.seatkeeper.files..", "app.seatkeeper.tour..")
            .should().accessTargetWhere(WRITES_A_FILE)
            .because("nothing about a tenant touches the disk unless a person picks a file");

    private static ArchCondition<JavaClass> dependOnlyOnTheirOwnPackageAnd(String... others) {
        var allowed = resideInAnyPackage(others);
        return new ArchCondition<>("depend only on their own package and " + List.of(others)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> !arrow.getTargetClass().getBaseComponentType().isPrimitive())
                        .filter(arrow -> !allowed.test(arrow.getTargetClass().getBaseComponentType()))
                        .filter(arrow -> !arrow.getTargetClass().getPackageName().equals(type.getPackageName()))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
            }
        };
    }
}
