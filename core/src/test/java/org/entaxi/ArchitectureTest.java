package org.entaxi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {

    /** Ground floor first: a room uses only rooms before it. */
    private static final List<String> ROOMS = List.of(
            "text",
            "basics",
            "constraint",
            "vocabulary",
            "hours",
            "person",
            "eligibility",
            "model",
            "matching",
            "validation");

    private static final JavaClasses CORE = new ClassFileImporter().importPath(compiledClasses());

    private static final Set<String> DEFAULTS_OF_THE_MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "com.ibm.icu.util.ULocale.getDefault",
            "com.ibm.icu.util.TimeZone.getDefault");

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system");

    static List<String> rooms() {
        return ROOMS;
    }

    @Test
    void core_standsOnFewDependencies() {
        classes()
                .that()
                .haveNameNotMatching(".*\\.JollydayCalendar(\\$.*)?")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.entaxi..",
                        "org.jspecify.annotations..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "com.ibm.icu..",
                        "com.google.i18n.phonenumbers..")
                .because("core knows no JSON, no logging and no framework; one class knows the optional jollyday")
                .check(CORE);
    }

    @Test
    void core_opensNoFileAndNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("read or write files, or the network", ArchitectureTest::reachesOutside))
                .because("core has no I/O; it reads its own resources as streams")
                .check(CORE);
    }

    @Test
    void rooms_haveNoCycle() {
        slices().matching("org.entaxi.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void rooms_areAllKnown() {
        assertThat(CORE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.entaxi"))
                        .map(name -> name.split("\\.").length > 2 ? name.split("\\.")[2] : "")
                        .distinct())
                .isSubsetOf(ROOMS);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void room_usesOnlyRoomsBelow(String room) {
        String[] above = ROOMS.stream()
                .skip(ROOMS.indexOf(room) + 1)
                .map(name -> "org.entaxi." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.entaxi." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void packages_areNullMarked() {
        assertThat(CORE.stream().map(JavaClass::getPackage).distinct())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void instanceFields_areFinal() {
        fields().that()
                .areNotStatic()
                .and(describe("are not the inside of a builder or of a hidden type", field -> !isWorkInProgress(field)))
                .should()
                .beFinal()
                .because("values do not change; only a Builder, and the inside of one call, does")
                .check(CORE);
    }

    @Test
    void staticFields_areFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no global mutable state")
                .check(CORE);
    }

    @Test
    void publicTypes_cannotBeExtendedByAccident() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and(describe("are not sealed", type -> !type.reflect().isSealed()))
                .should(beFinal())
                .check(CORE);
    }

    @Test
    void names_sayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Entity")
                .check(CORE);
    }

    @Test
    void constraints_areDocumentedAndRepeatable() {
        classes()
                .that()
                .areAnnotatedWith(Constraint.class)
                .should()
                .beAnnotatedWith(Documented.class)
                .andShould()
                .beAnnotatedWith(Repeatable.class)
                .andShould(haveTheConventionalMessageKey())
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void clock_isNeverRead() {
        noClasses()
                .should()
                .accessTargetWhere(describe("the time of the machine is told", ArchitectureTest::readsTheClock))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
                .because("the instant or the date is an argument")
                .check(CORE);
    }

    @Test
    void machine_isNeverAsked() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "a default of the machine is asked for",
                        access -> DEFAULTS_OF_THE_MACHINE.contains(qualifiedName(access.getTarget()))))
                .because("the same data gives the same answer everywhere")
                .check(CORE);
    }

    @Test
    void library_isSilent() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CORE);
    }

    private static Path compiledClasses() {
        try {
            return Path.of(LocalizedText.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Of a builder; or kept to itself by a constraint validator, which the engine initialises, or by a type that nobody
     * outside its package sees, such as a cursor.
     */
    private static boolean isWorkInProgress(JavaField field) {
        JavaClass type = field.getOwner();
        boolean hidden = !type.getModifiers().contains(JavaModifier.PUBLIC);
        boolean initialised = type.isAssignableTo(ConstraintValidator.class);
        return type.getSimpleName().endsWith("Builder")
                || ((hidden || initialised) && field.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static boolean reachesOutside(JavaClass type) {
        String name = type.getName();
        return name.startsWith("java.net.http.")
                || name.startsWith("java.nio.channels.")
                || name.matches("java\\.net\\.(URL|URLConnection|Socket|ServerSocket|InetAddress|DatagramSocket)")
                || name.matches(
                        "java\\.io\\.(File|FileReader|FileWriter|FileInputStream|FileOutputStream|RandomAccessFile)")
                || name.equals("java.nio.file.Files");
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        return CLOCKS.contains(qualifiedName(access.getTarget()))
                || (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                        && method.getName().equals("now")
                        && method.getOwner().getPackageName().startsWith("java.time")
                        && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static String qualifiedName(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static ArchCondition<JavaClass> beFinal() {
        return new ArchCondition<>("be a record, an enum or final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL) || type.isEnum();
                events.add(new SimpleConditionEvent(type, closed, type.getDescription() + " can be extended"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveTheConventionalMessageKey() {
        return new ArchCondition<>("have their name as message key") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Object key = type.getMethod("message").getDefaultValue().orElse("");
                boolean conventional = key.equals("{" + type.getName() + ".message}");
                events.add(new SimpleConditionEvent(type, conventional, type.getDescription() + " has message " + key));
            }
        };
    }
}
