package org.entaxi.person;

import java.util.Map;
import java.util.Set;

/**
 * The names of the built-in facts: absolute IRIs under {@value #SPACE}. Rules and people of a host may use any other
 * IRI, with or without a {@link FactDefinition}.
 */
public final class Facts {

    /** Where the IRIs of the built-in facts begin. */
    public static final String SPACE = "https://w3id.org/entaxi/fact/";

    /** The legal statuses of a person; {@link Person#statuses()}. */
    public static final String LEGAL_STATUS = SPACE + "legal-status";
    /** The documents a person holds; {@link Person#documents()}. */
    public static final String DOCUMENTS = SPACE + "documents";
    /** The birth date; {@link Person#birthDate()}. */
    public static final String BIRTH_DATE = SPACE + "birth-date";
    /** The age in completed years, where it is stated without a birth date. */
    public static final String AGE = SPACE + "age";
    /** The place of residence; {@link Person#residence()}. */
    public static final String RESIDENCE = SPACE + "residence";
    /** The nationalities; {@link Person#nationalities()}. */
    public static final String NATIONALITY = SPACE + "nationality";
    /** The languages a person speaks; {@link Person#languages()}. */
    public static final String LANGUAGE = SPACE + "language";
    /** The household; {@link Person#members()}. */
    public static final String HOUSEHOLD = SPACE + "household";
    /** The relation of a household member to the person. */
    public static final String RELATION = SPACE + "relation";

    /** The day of arrival in the country. */
    public static final String ARRIVED_ON = SPACE + "arrived-on";
    /** The day since when the person has lived in the country without interruption. */
    public static final String RESIDENT_SINCE = SPACE + "resident-since";
    /** The day the application for international protection was lodged. */
    public static final String APPLICATION_LODGED_ON = SPACE + "application-lodged-on";
    /** The day international protection was recognised. */
    public static final String RECOGNISED_ON = SPACE + "recognised-on";

    /** The field of work of somebody who works with migrants and refugees. */
    public static final String PROFESSION = SPACE + "profession";
    /** The kind of organisation somebody works in. */
    public static final String SETTING_OF_WORK = SPACE + "setting-of-work";
    /** Whether somebody is employed, looking for work, studying. */
    public static final String EMPLOYMENT = SPACE + "employment";
    /** The income of the household in a month, in euro. */
    public static final String HOUSEHOLD_INCOME = SPACE + "household-income";
    /** The own income in a month, in euro. */
    public static final String INCOME = SPACE + "income";
    /** How many people live in the household, the person included. */
    public static final String HOUSEHOLD_SIZE = SPACE + "household-size";
    /** The income of the household in a month for each of its members, in euro; worked out from the other two. */
    public static final String INCOME_PER_MEMBER = SPACE + "income-per-member";
    /** Personal characteristics, such as unaccompanied minor. */
    public static final String PERSONAL_CHARACTERISTIC = SPACE + "personal-characteristic";
    /** Whether somebody lives in a reception facility. */
    public static final String IN_RECEPTION_FACILITY = SPACE + "in-reception-facility";
    /** Whether a minor is in the care of the state. */
    public static final String IN_STATE_CARE = SPACE + "in-state-care";

    private static final Map<String, String> MEMBERS = Map.of(
            LEGAL_STATUS, "statuses",
            DOCUMENTS, "documents",
            BIRTH_DATE, "birthDate",
            RESIDENCE, "residence",
            NATIONALITY, "nationalities",
            LANGUAGE, "languages",
            HOUSEHOLD, "members",
            RELATION, "relation");

    private static final Set<String> MEMBER_NAMES = Set.copyOf(MEMBERS.values());

    private Facts() {}

    /**
     * The name that a fact has in a person: the member's name for the facts that a person has members for, otherwise the
     * IRI.
     *
     * @param fact the IRI of a fact
     * @return such as {@code birthDate} for {@link #BIRTH_DATE}
     */
    public static String memberName(String fact) {
        return MEMBERS.getOrDefault(fact, fact);
    }

    /**
     * The names under which a person may have answers to built-in facts, as {@link #memberName} gives them.
     *
     * @return the names; immutable
     */
    public static Set<String> memberNames() {
        return MEMBER_NAMES;
    }

    /**
     * The last segment of the IRI of a built-in fact, which names the concept scheme of its codes.
     *
     * @param fact the IRI of a fact
     * @return the segment, or the IRI itself when the fact is not built in
     */
    public static String shortName(String fact) {
        return fact.startsWith(SPACE) ? fact.substring(SPACE.length()) : fact;
    }
}
