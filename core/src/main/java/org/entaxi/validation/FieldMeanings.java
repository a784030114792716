package org.entaxi.validation;

import java.util.HashMap;
import java.util.Map;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/** What the members of records refer to: the columns {@code concept:…} and {@code ref:…} of the published field table. */
final class FieldMeanings {

    private static final Map<String, String> SCHEMES = schemes();
    private static final Map<String, String> REFERENCES = references();

    private static final Map<String, Integer> SIZES = sizes();

    /** The type that stands for a record of any type. */
    static final String ANY = "";

    private FieldMeanings() {}

    /** The scheme that a bare code belongs to. */
    static @Nullable String scheme(String key) {
        return SCHEMES.get(key);
    }

    /** The type of the record that is referred to. */
    static @Nullable String reference(String key) {
        return REFERENCES.get(key);
    }

    /** The most code points of a text that has no constraint of its own, because its record is below the constraints. */
    static @Nullable Integer size(String key) {
        return SIZES.get(key);
    }

    static Map<String, Integer> allSizes() {
        return Map.copyOf(SIZES);
    }

    static Map<String, String> allSchemes() {
        return Map.copyOf(SCHEMES);
    }

    static Map<String, String> allReferences() {
        return Map.copyOf(REFERENCES);
    }

    private static Map<String, String> schemes() {
        Map<String, String> map = new HashMap<>();
        put(map, Schemes.ORGANISATION_TYPE, "Organisation.kind", "OrganisationUnit.kind");
        put(map, Schemes.ORGANISATION_ROLE, "OrganisationRole.role");
        put(map, Schemes.SERVICE_KIND, "Service.kind");
        put(map, Schemes.SERVICE_CATEGORY, "Service.categories", "ServiceModule.categories", "Programme.categories");
        put(map, Schemes.SERVICE_CATEGORY, "Publication.kind");
        put(map, Schemes.POPULATION_GROUP, "Service.populationGroups", "Programme.populationGroups");
        put(map, Schemes.AREA, "Organisation.areas", "Service.areas", "DeliveryPoint.areas");
        put(map, Schemes.AREA, "Address.municipality", "Address.region");
        put(map, Schemes.REFERRAL_METHOD, "Access.methods");
        put(map, Schemes.STAFF_SPECIALITY, "Staff.speciality");
        put(map, Schemes.DOCUMENT_TYPE, "AcceptedDocument.documentType");
        put(map, "life-event", "Service.lifeEvents");
        return map;
    }

    private static Map<String, String> references() {
        Map<String, String> map = new HashMap<>();
        put(map, "Organisation", "Catalogue.publisher", "Organisation.parent", "Organisation.memberOf");
        put(map, "Organisation", "Service.provider", "ServiceModule.provider", "Staff.employer");
        put(map, "Organisation", "Funding.funder", "Publication.publisher");
        put(map, "Place", "Organisation.places", "DeliveryPoint.place");
        put(map, "Service", "Service.partOf");
        put(map, "Programme", "Service.programme", "Programme.partOf", "Funding.programme", "Publication.programme");
        put(map, ANY, "OrganisationRole.of");
        return map;
    }

    private static Map<String, Integer> sizes() {
        Map<String, Integer> map = new HashMap<>();
        put(map, 50, "FactDefinition.unit");
        put(map, 100, "Citation.article", "Citation.gazette");
        put(map, 300, "Identifier.scheme", "Identifier.value");
        put(map, 500, "Citation.title", "RequiredDocument.issuer", "NamedRule.name", "FactDefinition.name");
        put(map, 500, "FactDefinition.answers");
        put(map, 2000, "RequiredDocument.note", "OpeningHours.note", "Schedule.note", "SpecialDays.reason");
        put(map, 2000, "TimeRange.note", "FactDefinition.question", "FactDefinition.scheme", "RuleInfo.note");
        put(map, 20_000, "OpeningHours.text");
        return map;
    }

    private static <T> void put(Map<String, T> map, T value, String... keys) {
        for (String key : keys) {
            map.put(key, value);
        }
    }
}
