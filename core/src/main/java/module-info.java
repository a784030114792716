/**
 * The model of integration-service data, and everything that can be said about it without reading or writing a file:
 * opening hours, eligibility, matching and validation.
 *
 * <p>Nothing here opens a network connection, reads the clock, or depends on the default locale, time zone or charset.
 */
module org.entaxi.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires com.ibm.icu;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires static de.focus_shift.jollyday.core;

    exports org.entaxi.text;
    exports org.entaxi.basics;
    exports org.entaxi.constraint;
    exports org.entaxi.vocabulary;
    exports org.entaxi.hours;
    exports org.entaxi.hours.evaluation;
    exports org.entaxi.hours.exchange;
    exports org.entaxi.hours.holiday;
    exports org.entaxi.hours.hsds;
    exports org.entaxi.hours.osm;
    exports org.entaxi.hours.prose;
    exports org.entaxi.hours.schemaorg;
    exports org.entaxi.person;
    exports org.entaxi.eligibility;
    exports org.entaxi.model;
    exports org.entaxi.matching;
    exports org.entaxi.validation;

    // Jakarta Validation reads the components of the records.
    opens org.entaxi.model;
}
