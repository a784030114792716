package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entaxi.jsonld.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NQuadsReaderTest {

    @Test
    void everyTerm_isHandedOnWithoutItsGraph() {
        assertThat(
                        read(
                                """
                        # a comment
                        <http://a.example/α> <http://b.example/> <http://c.example/>.
                        _:x <http://b.example/> _:y <http://g.example/> . # said by g
                        _:y<http://b.example/>"a\\tb\\u03b1\\U0001F600\\""@el-GR _:x .

                        _:y	<http://b.example/>	"1"^^<http://www.w3.org/2001/XMLSchema#integer>	.
                        _:y <http://b.example/> "" .\
                        """))
                .containsExactly(
                        "http://a.example/α http://b.example/ http://c.example/",
                        "_:b0 http://b.example/ _:b1",
                        "_:b1 http://b.example/ a\tbα😀\" http://www.w3.org/1999/02/22-rdf-syntax-ns#langString el-GR",
                        "_:b1 http://b.example/ 1 http://www.w3.org/2001/XMLSchema#integer null",
                        "_:b1 http://b.example/  http://www.w3.org/2001/XMLSchema#string null",
                        "end");
    }

    static Stream<List<String>> faults() {
        return Stream.of(
                List.of("iri-relative (line 1, column 1)", "<a> <http://b.example/> \"c\" ."),
                List.of("syntax (line 1, column 21)", "<http://a.example/> b \"c\" ."),
                List.of("syntax (line 1, column 1)", "\"a\" <http://b.example/> \"c\" ."),
                List.of("syntax (line 1, column 25)", "_:a <http://b.example/> 'c' ."),
                List.of("syntax (line 1, column 25)", "_:a <http://b.example/> \"\"\"c\"\"\" ."),
                List.of("syntax (line 1, column 27)", "_:a <http://b.example/> \"c\nd\" ."),
                List.of("syntax (line 1, column 31)", "_:a <http://b.example/> _:c . _:d"),
                List.of("syntax (line 2, column 1)", "_:a <http://b.example/> _:c\n"),
                List.of("syntax (line 1, column 5)", "_:a _:b _:c ."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void fault_isRefusedAtItsPlace(List<String> fault) {
        assertThatThrownBy(() -> read(fault.get(1)))
                .as(fault.get(1))
                .isInstanceOf(RdfReadException.class)
                .hasMessageStartingWith(fault.get(0));
    }

    private static List<String> read(String text) {
        List<String> triples = new ArrayList<>();
        TripleSink sink = new TripleSink() {
            @Override
            public void link(String subject, String property, String object) {
                triples.add(String.join(" ", subject, property, object));
            }

            @Override
            public void literal(String subject, String property, String value, String datatype, String language) {
                triples.add(String.join(" ", subject, property, value, datatype, language));
            }

            @Override
            public void end() {
                triples.add("end");
            }
        };
        NQuadsReader.read(text, ReadLimits.DEFAULT, sink);
        return triples;
    }
}
