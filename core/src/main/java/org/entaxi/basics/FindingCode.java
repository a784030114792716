package org.entaxi.basics;

import java.util.Locale;

/**
 * The registry of everything that can be found in data. The code is stable: it is written to reports and may be
 * matched by other programs. A code is never renamed or given another meaning.
 *
 * <p>Messages for people are in {@code findings_el.properties} and {@code findings_en.properties} beside this class.
 */
public enum FindingCode {
    /** Two acronyms, or the letters of one, look the same and are of different scripts, such as Greek and Latin M4M. */
    ACRONYM_LOOK_ALIKE(Severity.INFO),
    /** The document begins with a byte order mark (U+FEFF), which JSON does not have. It was left out. */
    BYTE_ORDER_MARK(Severity.WARNING),
    /** More is said to be free or taken than there is. */
    CAPACITY_EXCEEDED(Severity.WARNING),
    /** A known concept that belongs to another scheme than the place asks for. */
    CONCEPT_OF_OTHER_SCHEME(Severity.WARNING),
    /**
     * A catalogue gives a concept of its own an identifier that the vocabulary has, or that lies in its space, and does not
     * merely add labels in other languages.
     */
    CONCEPT_REDEFINED(Severity.ERROR),
    /** A concept that the vocabulary does not know. Conditions on it stay unknown. */
    CONCEPT_UNKNOWN(Severity.WARNING),
    /** Something stands in the document that is not part of its catalogue. It was left out. */
    CONTENT_LEFT_OUT(Severity.WARNING),
    /** Something is said to be free of charge and to cost an amount. */
    COST_CONTRADICTORY(Severity.WARNING),
    /** A text that is no country code of ISO 3166-1 alpha-2. */
    COUNTRY_UNKNOWN(Severity.ERROR),
    /** An amount without a currency. */
    CURRENCY_MISSING(Severity.WARNING),
    /** A text that is no currency code of ISO 4217; the codes are in capitals. */
    CURRENCY_UNKNOWN(Severity.ERROR),
    /** Something is said to have been confirmed or published after the day of the validation. */
    DATE_IN_FUTURE(Severity.WARNING),
    /** A document that is to prove eligibility attests nothing that the rule asks for. */
    DOCUMENT_PROVES_NOTHING(Severity.WARNING),
    /** A text that is no duration of ISO 8601. */
    DURATION_MALFORMED(Severity.ERROR),
    /** An e-mail address that the data itself calls malformed. */
    EMAIL_MALFORMED(Severity.WARNING),
    /** An e-mail address that the source hid. */
    EMAIL_REDACTED(Severity.WARNING),
    /**
     * An e-mail address that is not what its state says: valid without the shape of an address, or redacted
     * with a value.
     */
    EMAIL_STATE_WRONG(Severity.ERROR),
    /** A rule asks for a fact that neither the library nor the catalogue declares. */
    FACT_UNDECLARED(Severity.INFO),
    /** There are more findings than are listed. */
    FINDINGS_CUT(Severity.WARNING),
    /** Hours that close at the moment they open; all day is 00:00 to 24:00. */
    HOURS_EMPTY_RANGE(Severity.WARNING),
    /** Hours of which only the opening or only the closing time is given. */
    HOURS_INCOMPLETE(Severity.WARNING),
    /** Hours that pass midnight and run for more than 14 hours, which may be a slip. */
    HOURS_LONG(Severity.INFO),
    /** Something of the hours that the format they were written in cannot hold. */
    HOURS_NOT_CARRIED(Severity.INFO),
    /** Hours of a source that were not understood from some character on; they are unknown, and their text is kept. */
    HOURS_NOT_UNDERSTOOD(Severity.WARNING),
    /** Opening hours of which a part is not known or wrong. They are kept as they stand, and are unknown. */
    HOURS_UNREADABLE(Severity.WARNING),
    /** Hours for which neither they nor their place nor the catalogue names a time zone. */
    HOURS_WITHOUT_ZONE(Severity.WARNING),
    /** Two records with the same identifier. */
    ID_DUPLICATE(Severity.ERROR),
    /** A text that does not have the shape of an absolute IRI. */
    IRI_MALFORMED(Severity.ERROR),
    /** A text that is no well-formed language tag. */
    LANGUAGE_TAG_MALFORMED(Severity.ERROR),
    /** A well-formed language tag of a language that is not known. */
    LANGUAGE_UNKNOWN(Severity.WARNING),
    /** A list that needs at least one element. */
    LIST_EMPTY(Severity.ERROR),
    /** A member that must be there is not. */
    MEMBER_MISSING(Severity.ERROR),
    /**
     * A member that this version does not know. It is kept among the extensions; in an object that has none it is a
     * warning, as the whole object is then kept as it stands and not understood.
     */
    MEMBER_UNKNOWN(Severity.INFO),
    /** A number below zero where none can be. */
    NUMBER_NEGATIVE(Severity.ERROR),
    /** A number outside its bounds, such as a latitude of 100 degrees. */
    NUMBER_OUT_OF_RANGE(Severity.ERROR),
    /** A period that is not inside the period of what it belongs to. */
    PERIOD_OUTSIDE_PARENT(Severity.WARNING),
    /** A period that ends before it begins. */
    PERIOD_REVERSED(Severity.ERROR),
    /** A telephone number that the data marks as doubtful. */
    PHONE_DOUBTFUL(Severity.WARNING),
    /** A telephone number that the data marks as malformed. */
    PHONE_MALFORMED(Severity.WARNING),
    /** A telephone number in the form of E.164 that is not the number published beside it. */
    PHONE_NUMBER_DIFFERS(Severity.WARNING),
    /** A telephone number called valid that its numbering plan does not have. */
    PHONE_NUMBER_INVALID(Severity.WARNING),
    /** A text that does not have the form of E.164. */
    PHONE_NUMBER_MALFORMED(Severity.ERROR),
    /** A telephone number that the source hid. */
    PHONE_REDACTED(Severity.WARNING),
    /**
     * A telephone number that is not what its state says: valid without a number, malformed with one, redacted
     * with a value.
     */
    PHONE_STATE_WRONG(Severity.ERROR),
    /** A service of which neither it nor a service it is part of names the provider or a programme. */
    PROVIDER_MISSING(Severity.WARNING),
    /** A record that nobody confirmed, and whose sources did not change, for longer than the threshold. */
    RECORD_STALE(Severity.WARNING),
    /** Records that are part of, or below, or defined by themselves. */
    REFERENCE_CYCLE(Severity.ERROR),
    /** A line of a newline-delimited catalogue that cannot be read at all. It was left out. */
    RECORD_UNREADABLE(Severity.ERROR),
    /** A reference to a record that the catalogue does not have. */
    REFERENCE_DANGLING(Severity.ERROR),
    /** A reference to a record of another type than the place asks for. */
    REFERENCE_OF_OTHER_TYPE(Severity.ERROR),
    /** A rule that is true of everybody, and does not say so. */
    RULE_ALWAYS_TRUE(Severity.WARNING),
    /** A condition whose upper bound is below its lower one. */
    RULE_BOUNDS_REVERSED(Severity.ERROR),
    /**
     * A condition without which the rule would mean the same. It is told of each condition by itself: of two that say the same
     * either can go, not both.
     */
    RULE_CONDITION_IDLE(Severity.INFO),
    /** A rule that includes the rule of the parent, of a service that has no parent with a rule. */
    RULE_INHERITS_NOTHING(Severity.WARNING),
    /** A rule that is true of nobody. */
    RULE_NEVER_TRUE(Severity.WARNING),
    /** A rule is nested more deeply than the limit. It is kept as it stands and never evaluated. */
    RULE_TOO_DEEP(Severity.ERROR),
    /** A rule that, put together with those it refers to, is nested too deeply or has too many parts. */
    RULE_TOO_LARGE(Severity.ERROR),
    /** A document breaks the published JSON Schema; the argument names the keyword of the schema. */
    SCHEMA_VIOLATED(Severity.ERROR),
    /**
     * A catalogue gives a scheme of its own an identifier that the vocabulary has for another one, or that lies in its space.
     */
    SCHEME_REDEFINED(Severity.ERROR),
    /** A concept of a scheme that is not known. */
    SCHEME_UNKNOWN(Severity.ERROR),
    /** A text that has to be there in at least one language. */
    TEXT_MISSING(Severity.ERROR),
    /** A text that is not in Unicode Normalization Form C, so that equal words may compare as different. */
    TEXT_NOT_NFC(Severity.WARNING),
    /** A text that is too short or too long, in code points. */
    TEXT_SIZE(Severity.ERROR),
    /**
     * A text with half of a surrogate pair, as JSON can write it with an escape. No file in UTF-8 can hold it as it is; in
     * RDF it is kept as JSON.
     */
    TEXT_UNPAIRED_SURROGATE(Severity.WARNING),
    /** A text that names no zone of the IANA time zone database. */
    TIME_ZONE_UNKNOWN(Severity.ERROR),
    /** An object is of another type than belongs there. It is kept as it stands. */
    TYPE_OTHER(Severity.ERROR),
    /** A value of the right JSON type that does not have the form it must have. It is kept as it stands. */
    VALUE_MALFORMED(Severity.ERROR),
    /** A value that has to be there, or one that this version does not know. */
    VALUE_MISSING(Severity.ERROR),
    /** A value that is not on the closed list for its member. It is kept as it stands. */
    VALUE_NOT_LISTED(Severity.ERROR),
    /** A value of another JSON type than belongs there. Where it cannot be understood it is kept as it stands. */
    VALUE_TYPE(Severity.ERROR);

    private final Severity severity;
    private final String id;

    FindingCode(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The severity that a finding with this code usually has.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The code as it is written in reports, such as {@code phone-malformed}.
     *
     * @return the code
     */
    public String id() {
        return id;
    }
}
