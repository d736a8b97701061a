package dev.milepost.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The rules of the house. Each can be held against the code below any package, the root.
///
/// `ArchitectureTest` holds the program to them, and to each rule a small house in `fixture` that breaks it: a rule
/// that
/// matches nothing would pass for ever.
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
enum Rule {
    ACYCLIC(root -> slices().assignedFrom(everyPackageOnItsOwn(root))
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle cannot be understood, tested or moved one by one")),

    ROOMS(root -> everyClass(root)
            .should(useOnlyWhatTheirRoomMay(root))
            .because("a reader knows from its package what a class can touch")),

    SCREENS(root -> slices().matching(root + ".ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(root + ".ui.kit..", root + ".ui.paper.."))
            .ignoreDependency(resideInAnyPackage(root + ".ui.shell..", root + ".ui.snapshot.."), alwaysTrue())
            .because("a screen can be understood, and removed, alone")),

    JACKSON(root -> only(root, "yaml", "report")
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
            .because("how a file is written is the business of the room that reads it")),

    SQL(root -> only(root, "store")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
            .because("nobody but the store knows that there is a database")),

    PICOCLI(root -> only(root, "cli")
            .should()
            .dependOnClassesThat(resideInAnyPackage("picocli.."))
            .because("what the program can do does not depend on how it is typed")),

    PDF(root -> only(root, "ui.paper")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.openpdf.."))
            .because("a picture is drawn without knowing what it will be kept as")),

    JAVAFX(root -> only(root, "ui", "launch")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx.."))
            .because("everything but the window works without one")),

    SURROUNDINGS(root -> noClasses()
            .that(describe(
                    "live below floor 5",
                    type -> Room.of(type, root).filter(room -> room.floor() < 5).isPresent()))
            .should()
            .accessTargetWhere(describe("time, chance, locale or environment", Rule::asksItsSurroundings))
            .because("these come in by constructor, so that a test can choose them")),

    RUN_LATER(root -> everyClass(root)
            .should(enterTheUiThreadInOnePlace(root))
            .because("one place decides what reaches the screen, and what is too late for it")),

    STANDARD_STREAMS(root -> only(root, "cli", "launch")
            .should(ACCESS_STANDARD_STREAMS)
            .because("text for people is returned, and printed at the edge")),

    NAMES(root -> everyClass(root)
            .should(sayWhatTheyAreFor(root))
            .because("a drawer for everything has no reason to stay small"));

    private static final Set<String> DRAWERS =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "base");
    private static final Pattern DRAWER_CLASS = Pattern.compile(".*(Utils?|Helpers?|Managers?)");

    /// Methods (or `new`) that ask the surroundings whatever their parameters are.
    private static final Set<String> QUESTIONS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperties",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault");

    private final Function<String, ArchRule> rule;

    Rule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /// This rule for the code below the package `root`.
    ArchRule below(String root) {
        return rule.apply(root);
    }

    private static GivenClassesConjunction everyClass(String root) {
        return classes().that(resideInAnyPackage(root + ".."));
    }

    /// All classes but those of some rooms: what they must not do is left to these rooms alone.
    private static GivenClassesConjunction only(String root, String... rooms) {
        var allowed = Arrays.stream(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    }

    private static SliceAssignment everyPackageOnItsOwn(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Room.isWithin(type.getPackageName(), root)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "every package on its own";
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheirRoomMay(String root) {
        return new ArchCondition<>("use only what their room may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Room.of(type, root)
                        .ifPresentOrElse(
                                room -> check(room, type, events),
                                () -> events.add(violated(type, type.getName() + " is in no room of the house")));
            }

            private void check(Room room, JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    if (forbidden(room, dependency)) {
                        events.add(violated(
                                dependency,
                                "%s (%s: %s)".formatted(dependency.getDescription(), room.name(), room.reason())));
                    }
                }
            }

            private boolean forbidden(Room room, Dependency dependency) {
                var target = dependency.getTargetClass().getBaseComponentType();
                return Room.isWithin(target.getPackageName(), root)
                        && Room.of(target, root).filter(room::mayUse).isEmpty();
            }
        };
    }

    private static boolean asksItsSurroundings(JavaAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner().getName();
        return QUESTIONS.contains(owner + "." + target.getName())
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
                || (owner.startsWith("java.time.") && target.getName().equals("now") && !takes(target, Clock.class))
                || (owner.equals("java.util.Random") && isNoArgumentConstructor(target));
    }

    private static boolean takes(AccessTarget target, Class<?> parameter) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }

    private static boolean isNoArgumentConstructor(AccessTarget target) {
        return target instanceof AccessTarget.ConstructorCallTarget constructor
                && constructor.getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaClass> enterTheUiThreadInOnePlace(String root) {
        return new ArchCondition<>("call Platform.runLater in exactly one class, of the ui") {
            private final Set<String> places = new TreeSet<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getAccessesFromSelf().stream().anyMatch(this::isRunLater)) {
                    places.add(type.getName());
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                if (places.size() != 1 || !places.stream().allMatch(place -> Room.isWithin(place, root + ".ui"))) {
                    events.add(violated(places, "Platform.runLater is called in " + places));
                }
            }

            private boolean isRunLater(JavaAccess<?> access) {
                return access.getTarget().getName().equals("runLater")
                        && access.getTargetOwner().getName().equals("javafx.application.Platform");
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhatTheyAreFor(String root) {
        return new ArchCondition<>("say what they are for") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var path = type.getPackageName().substring(root.length());
                var drawer = Arrays.stream(path.split("\\."))
                        .filter(DRAWERS::contains)
                        .findFirst();
                if (drawer.isPresent()
                        || DRAWER_CLASS.matcher(type.getSimpleName()).matches()) {
                    events.add(violated(type, type.getName() + " is a drawer for everything"));
                }
            }
        };
    }
}
