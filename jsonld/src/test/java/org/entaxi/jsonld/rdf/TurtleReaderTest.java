package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turtle is read as Apache Jena reads it; what Jena refuses is refused, with its place. */
class TurtleReaderTest {

    private static final int ROUNDS = 400;
    private static final String HEAD = "@prefix : <http://e.example/> . ";

    static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomDocument_isTheGraphOfJena(int seed) {
        String text = RandomTurtle.text(seed);
        assertThat(isomorphic(text)).as("seed %d:%n%s", seed, text).isTrue();
    }

    static Stream<String> published() throws IOException {
        List<String> all = new ArrayList<>();
        all.add(PublishedSchema.SHAPES.text());
        all.add(PublishedSchema.VOCABULARY.text());
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void publishedFile_isTheGraphOfJena(String text) {
        assertThat(isomorphic(text)).isTrue();
    }

    private static boolean isomorphic(String text) {
        return jena(text).isIsomorphicWith(read(text));
    }

    private static Graph read(String text) {
        GraphSink sink = new GraphSink();
        TurtleReader.read(text, ReadLimits.DEFAULT, null, sink);
        return sink.graph();
    }

    private static Graph jena(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(text))
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .checking(false)
                .strict(true)
                .parse(graph);
        return graph;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment",
                "@prefix:<http://e.example/>.:a<http://e.example/b>:c:d.",
                "PREFIX : <http://e.example/>BASE<http://e.example/>:a a<x>,true,1,'x'.",
                "@prefix : <http://e.example/> . :a :b 1.",
                "@prefix : <http://e.example/> . :a :b 1.e1, 1.5.",
                "@prefix : <http://e.example/> . :a :b true.:c :d false .",
                "@prefix : <http://e.example/> . :a.b :c :d.",
                "@prefix : <http://e.example/> . :a :b :c ; ; :d :e ;.",
                "@prefix : <http://e.example/> . [ :a :b ] .",
                "@prefix : <http://e.example/> . [ # here\n ] :a [] .",
                "@prefix : <http://e.example/> . () :a ( ( ) ( 1 () ) ) .",
                "@prefix : <http://e.example/> . _:a :b _:a, _:b. _:b :c _:a.",
                "@prefix : <http://e.example/> . :a :b 'x'@el-GR, \"x\" ^^ :c .",
                "@prefix : <http://e.example/> . :a :b '''a''b'c''', \"\"\"x\"\"y\"z\"\"\" .",
                "@prefix a: <http://e.example/> . a:a a a:a .",
                "@prefix p: <http://e.example/> . @prefix p: <http://f.example/> . p:a p:b p:c .",
                "@base <http://e.example/a/b> . <c> <../d> <#e>, <?f>, <>, <//g/h>, </i> . @base <j/> . <k> <l> <m> .",
            })
    void everyShape_isTheGraphOfJena(String text) {
        assertThat(isomorphic(text)).isTrue();
    }

    static Stream<List<Object>> faults() {
        return Stream.of(
                List.of("1:13 SYNTAX", "@prefix : <a b> ."),
                List.of("1:41 SYNTAX", HEAD + ":a :b :c"),
                List.of("1:39 SYNTAX", HEAD + ":a :b ."),
                List.of("1:36 SYNTAX", HEAD + ":a . "),
                List.of("1:33 SYNTAX", HEAD + "'a' :b :c ."),
                List.of("1:33 SYNTAX", HEAD + "true :b :c ."),
                List.of("1:36 SYNTAX", HEAD + ":a 'b' :c ."),
                List.of("1:36 SYNTAX", HEAD + ":a _:b :c ."),
                List.of("1:36 SYNTAX", HEAD + ":a [] :c ."),
                List.of("1:36 SYNTAX", HEAD + "[] ."),
                List.of("1:36 SYNTAX", HEAD + "() ."),
                List.of("1:44 SYNTAX", HEAD + ":a :b ( :c ."),
                List.of("1:44 SYNTAX", HEAD + ":a :b [ :c ."),
                List.of("1:43 SYNTAX", HEAD + ":a :b :c, ."),
                List.of("1:42 SYNTAX", HEAD + ":a :b :c :d ."),
                List.of("1:33 SYNTAX", HEAD + "{ :a :b :c }"),
                List.of("1:41 SYNTAX", HEAD + ":a :b 'c\nd' ."),
                List.of("1:41 SYNTAX", HEAD + ":a :b 'c"),
                List.of("1:43 SYNTAX", HEAD + ":a :b '''c"),
                List.of("1:41 SYNTAX", HEAD + ":a :b '\\x' ."),
                List.of("1:41 SYNTAX", HEAD + ":a :b '\\u12g4' ."),
                List.of("1:41 SYNTAX", HEAD + ":a :b '\\uD800' ."),
                List.of("1:41 SYNTAX", HEAD + ":a :b '\\U00110000' ."),
                List.of("1:40 SYNTAX", HEAD + ":a :b <\\u0020> ."),
                List.of("1:40 SYNTAX", HEAD + ":a :b <\u0007> ."),
                List.of("1:43 SYNTAX", HEAD + ":a :b 'c'@1 ."),
                List.of("1:46 SYNTAX", HEAD + ":a :b 'c'@el- ."),
                List.of("1:43 SYNTAX", HEAD + ":a :b 'c'^:d ."),
                List.of("1:44 SYNTAX", HEAD + ":a :b 'c'^^'d' ."),
                List.of("1:40 SYNTAX", HEAD + ":a :b +x ."),
                List.of("1:40 SYNTAX", HEAD + ":a :b 1x ."),
                List.of("1:40 SYNTAX", HEAD + ":a :b :%4 ."),
                List.of("1:41 SYNTAX", HEAD + ":a :b :c\\d ."),
                List.of("1:41 SYNTAX", HEAD + ":a :b _:-c ."),
                List.of("1:39 SYNTAX", HEAD + ":a :b TRUE ."),
                List.of("1:36 SYNTAX", HEAD + ":a A :c ."),
                List.of("1:1 SYNTAX", "@PREFIX : <http://e.example/> ."),
                List.of("1:31 SYNTAX", "@prefix : <http://e.example/> :a :b :c ."),
                List.of("1:30 SYNTAX", "PREFIX : <http://e.example/> . :a :b :c ."),
                List.of("1:9 SYNTAX", "@prefix -: <http://e.example/> ."),
                List.of("1:9 SYNTAX", "@prefix a <http://e.example/> ."),
                List.of("1:11 SYNTAX", "@prefix : a: ."),
                List.of("1:1 TERM_UNDEFINED", "x:a :b :c ."),
                List.of("2:4 TERM_UNDEFINED", HEAD + "\n:a x:b :c ."),
                List.of("1:1 IRI_RELATIVE", "<a> <http://e.example/> 1 ."),
                List.of("1:7 IRI_RELATIVE", "@base <a/b> ."),
                List.of("3:5 SYNTAX", HEAD + "\r\n# λ😀\r\n:😀λ }"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void fault_isRefusedAtItsPlace(List<Object> fault) {
        String text = (String) fault.get(1);
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(RdfReadException.class, e -> assertThat(
                        e.line() + ":" + e.column() + " " + e.code())
                .as(text)
                .isEqualTo(fault.get(0)));
    }

    @Test
    void nesting_isLimited() {
        failsWith(Code.LIMIT, HEAD + ":a :b " + "(".repeat(100_000));
        failsWith(Code.LIMIT, HEAD + ":a :b " + "[ :c ".repeat(100_000));
        String deep = HEAD + ":a :b " + "[ :c (".repeat(128) + ") ]".repeat(128) + " .";
        assertThat(isomorphic(deep)).isTrue();
    }

    @Test
    void lengths_areLimited() {
        ReadLimits limits = ReadLimits.DEFAULT.withTextChars(10).withDocumentBytes(3_200);
        List.of(
                        ":a :b 'a text of more than ten characters' .",
                        ":a :b :" + "x".repeat(2_001) + " .",
                        ":a :b <http://e.example/" + "x".repeat(2_001) + "> .",
                        ":a :b 'x'@" + "x".repeat(2_001) + " .",
                        ":a :b " + "1".repeat(101) + " .",
                        ":a :b (" + "1 ".repeat(51) + ") .",
                        "@prefix p: <http://p.example/" + "x".repeat(1_000) + "> . p:a p:b p:c , p:d .")
                .forEach(text -> assertThatThrownBy(() -> TurtleReader.read(HEAD + text, limits, null, new GraphSink()))
                        .as(text)
                        .isInstanceOfSatisfying(
                                RdfReadException.class,
                                e -> assertThat(e.code()).as(text).isEqualTo(Code.LIMIT)));
    }

    @Test
    void brokenDocument_isRefusedWhereJenaRefusesIt() {
        int read = 0;
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            StringBuilder text = new StringBuilder(RandomTurtle.text(seed));
            Random random = new Random(seed);
            int at = random.nextInt(text.length());
            text.setCharAt(at, "<>[](){}.,;:\"'\\@^#%_a1- \n".charAt(random.nextInt(25)));
            String what = "seed %d, %s at %d:%n%s".formatted(seed, text.charAt(at), at, text);
            Graph actual;
            try {
                actual = read(text.toString());
            } catch (RdfReadException e) {
                if (e.code() == Code.IRI_RELATIVE) {
                    // Jena takes the working directory as the base.
                    continue;
                }
                actual = null;
            }
            try {
                Graph expected = jena(text.toString());
                assertThat(actual).as(what).isNotNull();
                assertThat(expected.isIsomorphicWith(actual)).as(what).isTrue();
                read++;
            } catch (JenaException e) {
                // Jena looks beyond the grammar of Turtle into the parts of an IRI.
                if (!e.getMessage().contains("Bad IRI")) {
                    assertThat(actual).as("%s, %s", e.getMessage(), what).isNull();
                    refused++;
                }
            }
        }
        assertThat(List.of(read, refused)).allMatch(count -> count > 300);
    }

    private static void failsWith(Code code, String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(RdfReadException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void bytesThatAreNotUtf8_areRefused() {
        byte[] latin = ":α".getBytes(StandardCharsets.ISO_8859_1);
        latin[1] = (byte) 0xe9;
        assertThatThrownBy(() -> GeneralJsonLd.create().readTurtle(latin))
                .isInstanceOfSatisfying(
                        RdfReadException.class, e -> assertThat(e.code()).isEqualTo(Code.NOT_UTF8));
    }
}
