package org.entaxi.jsonld;

/** What a member may be expected to hold, as findings name it. */
enum Kind {
    OBJECT("object"),
    ARRAY("array"),
    LANGUAGE_MAP("languageMap"),
    LANGUAGE_TAG("languageTag"),
    STRING("string"),
    NUMBER("number"),
    WHOLE_NUMBER("wholeNumber"),
    BOOLEAN("boolean"),
    DECIMAL("decimal"),
    PARTIAL_DATE("partialDate"),
    DATE("date"),
    TIME("time"),
    DURATION("duration"),
    CONCEPT("concept"),
    SEASON_DAY("seasonDay"),
    RULE("rule");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The word by which the messages choose. */
    String id() {
        return id;
    }
}
