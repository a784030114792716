package org.entaxi.examples.benchmarks.peer;

import java.util.List;

/**
 * A fact as the peers have it.
 *
 * @param name its name in the map
 * @param kind what its values are
 */
public record Field(String name, Kind kind) {

    /** What the values of a fact are. */
    public enum Kind {
        /** Whole numbers, as {@link Long}. */
        NUMBER,
        /** One code, as {@link String}. */
        CODE,
        /** Codes, as {@link List} of {@link String}. */
        CODES,
        /** Yes or no, as {@link Boolean}. */
        FLAG
    }

    /** All facts. */
    public static final List<Field> ALL = List.of(
            new Field("age", Kind.NUMBER),
            new Field("householdIncome", Kind.NUMBER),
            new Field("income", Kind.NUMBER),
            new Field("statuses", Kind.CODES),
            new Field("documents", Kind.CODES),
            new Field("areas", Kind.CODES),
            new Field("languages", Kind.CODES),
            new Field("personalCharacteristic", Kind.CODES),
            new Field("settingOfWork", Kind.CODES),
            new Field("inReceptionFacility", Kind.FLAG),
            new Field("inStateCare", Kind.FLAG),
            new Field("status", Kind.CODE),
            new Field("a", Kind.FLAG),
            new Field("b", Kind.FLAG));
}
