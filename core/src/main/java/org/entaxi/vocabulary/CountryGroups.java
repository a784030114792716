package org.entaxi.vocabulary;

/** Groups of countries whose membership has dates. See {@link Vocabulary#isMember}. */
public final class CountryGroups {

    /** The European Union. */
    public static final ConceptId EU = ConceptId.of(Schemes.COUNTRY_GROUP, "eu");
    /** The European Economic Area: the European Union with Iceland, Liechtenstein and Norway. */
    public static final ConceptId EEA = ConceptId.of(Schemes.COUNTRY_GROUP, "eea");
    /** The countries without controls at their common borders. */
    public static final ConceptId SCHENGEN = ConceptId.of(Schemes.COUNTRY_GROUP, "schengen");

    private CountryGroups() {}
}
