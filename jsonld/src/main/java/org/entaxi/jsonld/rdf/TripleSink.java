package org.entaxi.jsonld.rdf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes triples one by one. Blank nodes are {@code _:} and a label. */
interface TripleSink {

    void link(String subject, String property, String object) throws IOException;

    void literal(String subject, String property, String text, String datatype, @Nullable String language)
            throws IOException;

    void end() throws IOException;
}
