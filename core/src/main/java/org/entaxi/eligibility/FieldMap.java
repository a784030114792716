package org.entaxi.eligibility;

import java.time.LocalDate;

/** Which field each condition of a rule is about, and in which of its cells the condition holds. */
interface FieldMap {

    /** The field of a condition; conditions of one rule on the same variable have the same one. */
    Field of(Condition condition);

    /** The cells in which a condition holds; not to be written to. */
    long[] mask(Condition condition);

    /** The day that it is for. */
    LocalDate asOf();
}
