package org.entaxi.validation;

import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Iris;

/** Checks of references to records. */
final class ReferenceChecks {

    private final Run run;

    ReferenceChecks(Run run) {
        this.run = run;
    }

    /** A member that may be a reference. */
    void check(String key, String iri, Trail place) {
        String type = FieldMeanings.reference(key);
        if (type != null) {
            refer(type, iri, place);
        }
    }

    /** A reference to a record of a type. One that is no IRI at all is the business of its constraint. */
    void refer(String type, String iri, Trail place) {
        String found = run.directory.type(iri);
        if (found == null) {
            if (Iris.isAbsolute(iri)) {
                run.add(FindingCode.REFERENCE_DANGLING, place, "iri", iri);
            }
        } else if (!type.equals(FieldMeanings.ANY) && !type.equals(found)) {
            run.add(FindingCode.REFERENCE_OF_OTHER_TYPE, place, "iri", iri, "type", type);
        }
    }
}
