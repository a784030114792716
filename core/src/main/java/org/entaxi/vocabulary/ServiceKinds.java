package org.entaxi.vocabulary;

/**
 * Whether a record is about a service or about something else. Scheme {@code service-kind}.
 */
public final class ServiceKinds {

    /** Service. */
    public static final ConceptId SERVICE = of("service");

    /** Activity. */
    public static final ConceptId ACTIVITY = of("activity");

    /** Resource. */
    public static final ConceptId RESOURCE = of("resource");

    /** Coordination. */
    public static final ConceptId COORDINATION = of("coordination");

    /** News. */
    public static final ConceptId NEWS = of("news");

    private ServiceKinds() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.SERVICE_KIND, code);
    }
}
