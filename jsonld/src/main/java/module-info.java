/**
 * Integration-service data as JSON-LD: reader and writer, general JSON-LD and RDF, the published schema, and exchange
 * with other standards.
 */
module org.entaxi.jsonld {
    requires transitive org.entaxi.core;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static transitive com.fasterxml.jackson.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static titanium.json.ld;
    requires static titanium.rdf.api;
    requires static jakarta.json;
    requires static com.networknt.schema;

    exports org.entaxi.jsonld.rdf;
    exports org.entaxi.jsonld.schema;
    exports org.entaxi.jsonld;

    provides tools.jackson.databind.JacksonModule with
            org.entaxi.jsonld.EntaxiModule;
}
