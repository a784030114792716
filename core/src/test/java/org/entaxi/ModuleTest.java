package org.entaxi;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The compiled module descriptor, as a program on the module path meets it. */
class ModuleTest {

    private static final String NAME = "org.entaxi.core";

    private final Path classes = compiledClasses();
    private final ModuleDescriptor descriptor =
            ModuleFinder.of(classes).find(NAME).orElseThrow().descriptor();

    @Test
    void tests_runOnTheModulePath() {
        assertThat(LocalizedText.class.getModule().getName()).isEqualTo(NAME);
    }

    @Test
    void exports_everyPackageThatHasTypes() throws IOException {
        assertThat(descriptor.exports())
                .allSatisfy(
                        each -> assertThat(each.isQualified()).as(each.source()).isFalse())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(packagesWithTypes());
    }

    @Test
    void opens_onlyThePackageOfConstrainedRecords_toAnyEngine() {
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens())
                .allSatisfy(
                        each -> assertThat(each.isQualified()).as(each.source()).isFalse())
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactly("org.entaxi.model");
    }

    @Test
    void requires_whatItsSignaturesMention() {
        assertThat(descriptor.requires())
                .filteredOn(each -> each.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("jakarta.validation", "org.jspecify");
        assertThat(descriptor.requires())
                .filteredOn(each -> each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .as("annotations, and what only one call needs")
                .containsExactlyInAnyOrder("org.jspecify", "de.focus_shift.jollyday.core");
    }

    @Test
    void graph_resolvesAndHasNoJson() {
        Configuration graph = Configuration.resolve(
                ModuleFinder.ofSystem(), List.of(Configuration.empty()), ModuleFinder.of(modulePath()), Set.of(NAME));
        assertThat(graph.modules())
                .extracting(ResolvedModule::name)
                .contains(NAME, "jakarta.validation", "org.hibernate.validator", "com.ibm.icu")
                .noneMatch(name -> name.contains("json") || name.contains("jackson") || name.equals("java.net.http"));
    }

    private static Path[] modulePath() {
        return Stream.of(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
    }

    private Set<String> packagesWithTypes() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .filter(file -> file.toString().endsWith(".class") && file.getNameCount() > 1)
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(file -> file.getParent().toString().replace(File.separatorChar, '.'))
                    .collect(toCollection(TreeSet::new));
        }
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
}
