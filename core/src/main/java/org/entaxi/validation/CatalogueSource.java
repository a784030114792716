package org.entaxi.validation;

/**
 * A catalogue that is too large to be held in memory: it can be read as often as it is needed, and hands over its records
 * one by one. What {@code org.entaxi.jsonld} reads from a file is one ({@code StreamedCatalogue}).
 */
@FunctionalInterface
public interface CatalogueSource {

    /**
     * Reads the catalogue from its beginning to its end. Each time the same is handed over.
     *
     * @param receiver receives the catalogue without its records, once, and each record
     */
    void readTo(CatalogueReceiver receiver);
}
