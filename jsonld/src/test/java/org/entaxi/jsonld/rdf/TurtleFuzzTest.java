package org.entaxi.jsonld.rdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Any bytes are Turtle of a catalogue or have a code that says why not. The seeds run with the tests; the heavy profile looks on. */
class TurtleFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void read(byte[] bytes) throws IOException {
        FuzzedNotation.read(bytes, RdfNotation.TURTLE);
    }
}
