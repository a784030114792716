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

    /**
     * How many bytes too late the tokeniser says that a name stands. At the end of a stream Jackson moves what it counts from on
     * to the end and forgets to move the name with it, which shows where a number after the name is the last thing there is.
     */
    default int nameDelay() {
        return 0;
    }
}
