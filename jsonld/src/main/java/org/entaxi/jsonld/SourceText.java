package org.entaxi.jsonld;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** The bytes behind the tokens, for saying where something stands and whether they ended where they should. */
interface SourceText {

    /** Why the bytes ended before their end, or null. */
    @Nullable
    ReadErrorCode fault();

    /** What is left from a place to the end, when the end is known and near; otherwise null. */
    @Nullable
    String tail(long from);

    /** The last byte before a place that is not white space; 0 when there is none or it is gone. */
    int mark(long before);

    /** The line of a place. */
    int line(TokenStreamLocation place);

    /** The column of a place, in characters. */
    int column(TokenStreamLocation place);
}
