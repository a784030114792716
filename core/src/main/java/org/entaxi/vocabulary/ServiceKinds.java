package org.entaxi.vocabulary;

/**
 * Whether a record is about a service or about something else. Scheme {@code service-kind}.
 */
public final class ServiceKinds {

    /** Service. Something offered all the time or for a long while. */
    public static final ConceptId SERVICE = of("service");

    /** Activity. Something that happens at a certain time. */
    public static final ConceptId ACTIVITY = of("activity");

    /** Resource. A guide, a tool or other material. */
    public static final ConceptId RESOURCE = of("resource");

    /** Coordination. Cooperation of organisations. */
    public static final ConceptId COORDINATION = of("coordination");

    /** News. An announcement or article. */
    public static final ConceptId NEWS = of("news");

    private ServiceKinds() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.SERVICE_KIND, code);
    }
}
