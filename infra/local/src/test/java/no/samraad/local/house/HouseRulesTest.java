package no.samraad.local.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house")
class HouseRulesTest {
    private static final ArchRule CONTROLLERS_BLOCK_ON_VIRTUAL_THREADS =
            classes().that().areAnnotatedWith(Controller.class).should().beAnnotatedWith(ExecuteOn.class);

    private static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .that()
            .resideOutsideOfPackages("no.samraad.platform.time..", "no.samraad.local..")
            .or()
            .resideInAPackage("no.samraad.local.house.canary..")
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

    private static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO)");

    private static JavaClasses house;
    private static JavaClasses canaries;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.samraad");
        canaries = new ClassFileImporter().importPackages("no.samraad.local.house.canary");
    }

    @Test
    @DisplayName("every controller says that it blocks, so that none runs on the event loop")
    void controllersBlockOnVirtualThreads() {
        CONTROLLERS_BLOCK_ON_VIRTUAL_THREADS.check(house);
        assertCaught(CONTROLLERS_BLOCK_ON_VIRTUAL_THREADS);
    }

    @Test
    @DisplayName("only the room of the clocks reads the wall clock")
    void timeIsAnArgument() {
        TIME_IS_AN_ARGUMENT.check(house);
        assertCaught(TIME_IS_AN_ARGUMENT);
    }

    @Test
    @DisplayName("no class is a util, helper, manager, impl or DTO")
    void namesSaySomething() {
        NAMES_SAY_SOMETHING.check(house);
        assertCaught(NAMES_SAY_SOMETHING);
    }

    @Test
    @DisplayName("the engine knows Java and nothing else")
    void theEngineIsPure() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("no.samraad.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "no.samraad.engine..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "org.jspecify..");
        rule.check(house);
        assertThat(house.stream()
                        .filter(c -> c.getPackageName().startsWith("no.samraad.engine"))
                        .count())
                .isGreaterThan(50);
    }

    @Test
    @DisplayName("platform knows no body, meeting or rule; server and tenant-admin never see each other")
    void arrowsPointOneWay() {
        noClasses()
                .that()
                .resideInAPackage("no.samraad.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "no.samraad.engine..",
                        "no.samraad.statutes..",
                        "no.samraad.parties..",
                        "no.samraad.server..",
                        "no.samraad.admin..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("no.samraad.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.samraad.admin..", "no.samraad.local..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("no.samraad.admin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.samraad.server..", "no.samraad.local..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("no.samraad.statutes..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.samraad.parties..")
                .check(house);
    }

    @Test
    @DisplayName("rooms of the server depend one way")
    void roomsHaveNoCycles() {
        slices().matching("no.samraad.server.(*)..").should().beFreeOfCycles().check(house);
    }

    private static void assertCaught(ArchRule rule) {
        assertThat(rule.evaluate(canaries).hasViolation())
                .as("the canary must be caught")
                .isTrue();
    }
}
