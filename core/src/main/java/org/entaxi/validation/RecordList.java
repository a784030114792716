package org.entaxi.validation;

import org.entaxi.eligibility.NamedRule;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.CatalogueScheme;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.person.FactDefinition;

/** The lists of records of a catalogue, in the order in which of two records with one identifier the first is found. */
enum RecordList {
    SCHEMES("schemes", CatalogueScheme.class),
    CONCEPTS("concepts", CatalogueConcept.class),
    FACTS("facts", FactDefinition.class),
    RULES("rules", NamedRule.class),
    ORGANISATIONS("organisations", Organisation.class),
    PLACES("places", Place.class),
    PROGRAMMES("programmes", Programme.class),
    SERVICES("services", Service.class),
    PUBLICATIONS("publications", Publication.class);

    private final String member;
    private final String type;

    RecordList(String member, Class<?> type) {
        this.member = member;
        this.type = type.getSimpleName();
    }

    /** The member of the catalogue. */
    String member() {
        return member;
    }

    /** The simple name of the class of its records. */
    String type() {
        return type;
    }
}
