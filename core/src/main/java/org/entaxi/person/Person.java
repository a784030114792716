package org.entaxi.person;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who looks for a service. Everything may be missing, and what is missing is unknown, never
 * "no": a list says what is known to hold, and only a list declared complete says that nothing else does.
 *
 * <p>There is no name, number or address here, and no place for one. Immutable and thread-safe. No value is shown by
 * {@code toString()}. Make one with {@link #builder()}.
 *
 * @param birthDate the birth date, as far as it is known; null when it is not
 * @param statuses the legal statuses known to hold, of the scheme {@code legal-status}
 * @param statusesComplete whether these are all, read literally: a broad status in the list leaves open which narrower
 *     one it is, so a complete list of "third-country national" closes neither refugee nor visitor, but citizen; what a valid document
 *     proves is added only where the list has no room for it; a code that is not recognised still closes nothing
 * @param documents the documents held, and those known not to be held
 * @param documentsComplete whether no other document is held
 * @param residence the area of residence, as narrow as it is known, of the scheme {@code area}; null when not known
 * @param nationalities the nationalities known to be held, of the scheme {@code country}
 * @param nationalitiesComplete whether these are all
 * @param languages the languages spoken, as BCP 47 tags
 * @param languagesComplete whether these are all
 * @param members the other members of the household
 * @param membersComplete whether these are all
 * @param facts everything else that is known, by the IRI of the fact
 * @param unanswered why something is not known, by the name of a member or the IRI of a fact
 * @param extensions unknown members
 */
public record Person(
        @Nullable PartialDate birthDate,
        List<ConceptId> statuses,
        boolean statusesComplete,
        List<HeldDocument> documents,
        boolean documentsComplete,
        @Nullable ConceptId residence,
        List<ConceptId> nationalities,
        boolean nationalitiesComplete,
        List<String> languages,
        boolean languagesComplete,
        List<HouseholdMember> members,
        boolean membersComplete,
        Map<String, Fact> facts,
        Map<String, WhyUnknown> unanswered,
        Extensions extensions)
        implements Serializable {

    /** Somebody of whom nothing is known. */
    public static final Person UNKNOWN = builder().build();

    /**
     * Copies the collections; see the record for the components.
     *
     * @param birthDate the birth date, as far as it is known; null when it is not
     * @param statuses the legal statuses known to hold, of the scheme {@code legal-status}
     * @param statusesComplete whether these are all; a code that is not recognised still closes nothing
     * @param documents the documents held, and those known not to be held
     * @param documentsComplete whether no other document is held
     * @param residence the area of residence, as narrow as it is known, of the scheme {@code area}; null when not known
     * @param nationalities the nationalities known to be held, of the scheme {@code country}
     * @param nationalitiesComplete whether these are all
     * @param languages the languages spoken, as BCP 47 tags
     * @param languagesComplete whether these are all
     * @param members the other members of the household
     * @param membersComplete whether these are all
     * @param facts everything else that is known, by the IRI of the fact
     * @param unanswered why something is not known, by the name of a member or the IRI of a fact
     * @param extensions unknown members
     */
    public Person {
        statuses = List.copyOf(statuses);
        documents = List.copyOf(documents);
        nationalities = List.copyOf(nationalities);
        languages = List.copyOf(languages);
        members = List.copyOf(members);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        unanswered = Collections.unmodifiableMap(new LinkedHashMap<>(unanswered));
    }

    /**
     * Starts a person of whom nothing is known yet.
     *
     * @return the builder
     */
    public static PersonBuilder builder() {
        return new PersonBuilder(null);
    }

    /**
     * Starts a person whose concepts are checked against a vocabulary, so that a slip of the pen in a program is an
     * exception and not an unknown status. Data from outside is read with {@link #builder()}, which keeps anything.
     *
     * @param vocabulary the vocabulary that must have every concept named
     * @return the builder
     */
    public static PersonBuilder builder(Vocabulary vocabulary) {
        return new PersonBuilder(vocabulary);
    }

    /**
     * A builder that begins with what is known here.
     *
     * @return the builder
     */
    public PersonBuilder toBuilder() {
        return new PersonBuilder(this, null);
    }

    /**
     * Why a fact is not known.
     *
     * @param fact the IRI of the fact
     * @return the reason given, under the fact's IRI or its name as a member; not asked when there is none
     */
    public WhyUnknown whyUnknown(String fact) {
        WhyUnknown byIri = unanswered.get(fact);
        return byIri != null ? byIri : unanswered.getOrDefault(Facts.memberName(fact), WhyUnknown.NOT_ASKED);
    }

    /** Hides every value: nothing about a person belongs in a log. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
