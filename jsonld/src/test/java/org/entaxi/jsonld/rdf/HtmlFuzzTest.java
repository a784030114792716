package org.entaxi.jsonld.rdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Any bytes are a page with a catalogue in it or have a code that says why not. The seeds run with the tests; the heavy profile looks on. */
class HtmlFuzzTest {

    @FuzzTest(maxDuration = "45s")
    void read(byte[] bytes) throws IOException {
        FuzzedNotation.read(bytes, RdfNotation.HTML);
    }
}
