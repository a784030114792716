package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in vocabulary is the same wherever its files are: in a folder, in a library, behind a class loader of a host. */
class VocabularyPlaceTest {

    @TempDir
    private Path folder;

    @Test
    void greece_isReadFromALibrary() throws Exception {
        Path library = Files.move(library(), folder.resolve("a library+%20.jar"));
        try (URLClassLoader loader = new URLClassLoader(urls(library), null)) {
            assertThat(greece(loader)).hasToString(Vocabulary.greece().toString());
        }
    }

    @Test
    void greece_isReadThroughAClassLoaderOfWhichNoAddressCanBeOpened() throws Exception {
        try (URLClassLoader loader = new Secretive(urls(library()), true)) {
            assertThat(greece(loader)).hasToString(Vocabulary.greece().toString());
        }
    }

    @Test
    void greece_isReadThroughAClassLoaderThatGivesNoAddress() throws Exception {
        try (URLClassLoader loader = new Secretive(urls(library()), false)) {
            assertThat(greece(loader)).hasToString(Vocabulary.greece().toString());
        }
    }

    private static Object greece(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> vocabulary = Class.forName(Vocabulary.class.getName(), true, loader);
        assertThat(vocabulary).isNotEqualTo(Vocabulary.class);
        return vocabulary.getMethod("greece").invoke(null);
    }

    private static URL[] urls(Path path) throws IOException {
        return new URL[] {path.toUri().toURL()};
    }

    /** The classes and files that these tests run with, as one library. */
    private Path library() throws IOException, URISyntaxException {
        Path library = folder.resolve("entaxi.jar");
        Path place = Path.of(Vocabulary.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isRegularFile(place)) {
            return Files.copy(place, library);
        }
        try (OutputStream out = Files.newOutputStream(library);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (String name : List.of("text", "basics", "vocabulary")) {
                try (Stream<Path> files = Files.walk(place.resolve("org/entaxi").resolve(name))) {
                    files.filter(Files::isRegularFile).forEach(file -> put(jar, place, file));
                }
            }
        }
        return library;
    }

    private static void put(JarOutputStream jar, Path place, Path file) {
        try {
            jar.putNextEntry(new JarEntry(place.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives out streams, and no address of them or one that nobody can open. */
    private static final class Secretive extends URLClassLoader {

        private final boolean withAddresses;

        Secretive(URL[] urls, boolean withAddresses) {
            super(urls, null);
            this.withAddresses = withAddresses;
        }

        @Override
        public @Nullable URL getResource(String name) {
            return findResource(name);
        }

        @Override
        public @Nullable URL findResource(String name) {
            try {
                return withAddresses ? new URL(null, "secret:" + name, new Refusing()) : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            URL found = super.findResource(name);
            try {
                return found == null ? null : found.openStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("No way to " + address);
        }
    }
}
