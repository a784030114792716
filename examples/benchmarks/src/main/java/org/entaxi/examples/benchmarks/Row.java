package org.entaxi.examples.benchmarks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The row of a benchmark in the report. Rows with the same table and the same parameters stand beside each other, and the
 * report gives each as a multiple of the first row that is {@link Side#OURS}.
 *
 * <p>In both texts {@code {name}} stands for the value of the parameter {@code name} of JMH; a parameter named neither in the table
 * nor in the row makes a table of its own for each value.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Row {

    /**
     * The table.
     *
     * @return what is measured, such as "One rule, everything known"
     */
    String table();

    /**
     * The row.
     *
     * @return whose it is, such as "dev.cel 0.14.0"
     */
    String who();

    /**
     * Whose side.
     *
     * @return ours, the floor, or a peer's
     */
    Side side() default Side.PEER;

    /**
     * How many things one call of the method does, so that the report can give the time of one; {@code {name}} as above.
     *
     * @return a whole number, the name of a parameter in braces, or several of these with asterisks between
     */
    String times() default "1";

    /** Whose code a row measures. */
    enum Side {
        /** The least that any code has to do for the same answer. */
        FLOOR,
        /** The library. */
        OURS,
        /** Another library. */
        PEER
    }
}
