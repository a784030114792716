package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiled module descriptor, as a program on the module path meets it. */
class ModuleTest {

    private static final String NAME = "org.entaxi.jsonld";

    private final ModuleDescriptor descriptor =
            ModuleFinder.of(modulePath()).find(NAME).orElseThrow().descriptor();

    @Test
    void requires_whatItsSignaturesMention() {
        assertThat(required(Modifier.TRANSITIVE)).contains("org.entaxi.core", "tools.jackson.core");
    }

    @Test
    void requires_theOptionalPartsOnlyToCompile() {
        assertThat(required(Modifier.STATIC))
                .containsExactlyInAnyOrder(
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind",
                        "titanium.json.ld",
                        "titanium.rdf.api",
                        "jakarta.json",
                        "com.networknt.schema");
    }

    @Test
    void exports_toEverybody_andOpensNothing() {
        assertThat(descriptor.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(descriptor.opens()).isEmpty();
        assertThat(descriptor.isOpen()).isFalse();
    }

    @Test
    void graph_resolvesWithoutTheOptionalParts() {
        Configuration graph = Configuration.resolve(
                ModuleFinder.ofSystem(), List.of(Configuration.empty()), ModuleFinder.of(modulePath()), Set.of(NAME));
        assertThat(graph.findModule(NAME).orElseThrow().reads())
                .extracting(ResolvedModule::name)
                .contains("org.entaxi.core", "tools.jackson.core")
                .doesNotContain("com.fasterxml.jackson.databind", "com.networknt.schema", "jakarta.json");
    }

    private List<String> required(Modifier modifier) {
        return descriptor.requires().stream()
                .filter(each -> each.modifiers().contains(modifier))
                .map(ModuleDescriptor.Requires::name)
                .sorted()
                .toList();
    }

    private static Path[] modulePath() {
        return Stream.of(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
    }
}
