package org.entaxi.jsonld;

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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know, for the packages that read and write. */
class ArchitectureTest {

    private static final JavaClasses JSONLD = new ClassFileImporter().importPath(compiledClasses());

    private static final Set<String> MACHINE = Set.of(
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.net.URL.openConnection",
            "java.net.URL.openStream",
            "java.nio.charset.Charset.defaultCharset",
            "java.nio.file.Files.createTempDirectory",
            "java.nio.file.Files.createTempFile",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    @Test
    void jsonld_standsOnFewDependencies() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.entaxi..",
                        "org.jspecify.annotations..",
                        "tools.jackson.core..",
                        "tools.jackson.databind..",
                        "com.fasterxml.jackson..",
                        "com.apicatalog..",
                        "jakarta.json..",
                        "com.networknt.schema..")
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void optionalDependencies_stayInTheirRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entaxi.jsonld.rdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.apicatalog..", "jakarta.json..")
                .because("a host that only reads the canonical form does not have them")
                .allowEmptyShould(true)
                .check(JSONLD);
        noClasses()
                .that()
                .haveNameNotMatching(".*Jackson2.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .because("few hosts have Jackson 2, and only their module needs it")
                .allowEmptyShould(true)
                .check(JSONLD);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entaxi.jsonld.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.networknt..")
                .because("a host that does not validate against the schema does not have it")
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void codec_streams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.entaxi.jsonld.rdf..", "org.entaxi.jsonld.schema..")
                .and(describe("are not part of the Jackson module", type -> !isJacksonModule(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..")
                .because("the codec needs the streaming API only, which keeps a twin for Jackson 2 cheap")
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void packages_haveNoCycle() {
        slices().assignedFrom(eachPackage())
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void packages_areNullMarked() {
        assertThat(JSONLD.stream()
                        .filter(type -> !type.getSimpleName().equals("module-info"))
                        .map(JavaClass::getPackage)
                        .distinct())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void instanceFields_areFinal() {
        fields().that()
                .areNotStatic()
                .and(describe("are not the inside of a builder or of a hidden type", field -> !isWorkInProgress(field)))
                .should()
                .beFinal()
                .because("only the inside of one call changes: the cursor of a reader, say")
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void staticFields_areFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no global mutable state")
                .allowEmptyShould(true)
                .check(JSONLD);
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
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void names_sayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl|DTO|Entity)")
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void machine_isNeverAsked() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe("the machine is asked for its time or defaults", ArchitectureTest::asksTheMachine))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.net\\.(http\\..*|Socket|URLConnection)")
                .because("the same data gives the same answer everywhere, and the network is never used")
                .allowEmptyShould(true)
                .check(JSONLD);
    }

    @Test
    void library_isSilent() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true).check(JSONLD);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.allowEmptyShould(true).check(JSONLD);
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.allowEmptyShould(true).check(JSONLD);
    }

    private static boolean isWorkInProgress(JavaField field) {
        JavaClass type = field.getOwner();
        boolean hidden = !type.getModifiers().contains(JavaModifier.PUBLIC);
        return type.getSimpleName().endsWith("Builder")
                || (hidden && field.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return MACHINE.contains(target.getOwner().getName() + "." + target.getName())
                || (target instanceof AccessTarget.CodeUnitAccessTarget method
                        && method.getName().equals("now")
                        && method.getOwner().getPackageName().startsWith("java.time")
                        && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static boolean isJacksonModule(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName().matches(".*(Module|Serializer|Deserializer)");
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("org.entaxi.jsonld")
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
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

    private static Path compiledClasses() {
        return Path.of(ModuleLayer.boot()
                .configuration()
                .findModule("org.entaxi.jsonld")
                .orElseThrow()
                .reference()
                .location()
                .orElseThrow());
    }
}
