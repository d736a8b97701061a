package dev.milepost.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final String ROOT = "dev.milepost";
    private static final JavaClasses PROGRAM = classesIn("target/classes");
    private static final JavaClasses FIXTURES = classesIn("target/test-classes/dev/milepost/architecture/fixture");

    @ParameterizedTest
    @EnumSource
    void theProgramKeepsTheRule(Rule rule) {
        rule.below(ROOT).check(PROGRAM);
    }

    /// The fixture of a rule is the package with its name. What breaks the rule there is called `Wrong…`, what is like
    /// it
    /// but allowed is called `Right…`.
    @ParameterizedTest
    @EnumSource
    void theRuleCanFail(Rule rule) {
        var root = "dev.milepost.architecture.fixture." + rule.name().toLowerCase(Locale.ROOT);
        var house = FIXTURES.that(resideInAnyPackage(root + ".."));
        var report = rule.below(root).evaluate(house).getFailureReport().toString();

        assertFalse(named("Wrong", house).isEmpty(), "a fixture in " + root);
        for (var wrong : named("Wrong", house)) {
            assertTrue(report.contains(wrong), () -> wrong + " should be in: " + report);
        }
        for (var right : named("Right", house)) {
            assertFalse(report.contains(right), () -> right + " should not be in: " + report);
        }
    }

    @Test
    void aRoomIsBuiltOrListedAsNotYetBuilt() {
        var empty = names(Room.HOUSE.stream());
        empty.removeAll(names(PROGRAM.stream().flatMap(type -> Room.of(type, ROOT).stream())));
        assertEquals(new TreeSet<>(Room.NOT_YET_BUILT), empty);
    }

    private static JavaClasses classesIn(String folder) {
        return new ClassFileImporter().importPath(Path.of(folder));
    }

    private static Set<String> names(Stream<Room> rooms) {
        return rooms.map(Room::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(String start, JavaClasses house) {
        return house.stream()
                .filter(type -> type.getSimpleName().startsWith(start))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
