package org.entaxi.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a person. Not thread-safe; {@link #build()} may be called more than once. */
public final class PersonBuilder {

    private final @Nullable Vocabulary vocabulary;
    private @Nullable PartialDate birthDate;
    private final List<ConceptId> statuses = new ArrayList<>();
    private boolean statusesComplete;
    private final List<HeldDocument> documents = new ArrayList<>();
    private boolean documentsComplete;
    private @Nullable ConceptId residence;
    private final List<ConceptId> nationalities = new ArrayList<>();
    private boolean nationalitiesComplete;
    private final List<String> languages = new ArrayList<>();
    private boolean languagesComplete;
    private final List<HouseholdMember> members = new ArrayList<>();
    private boolean membersComplete;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, WhyUnknown> unanswered = new LinkedHashMap<>();
    private Extensions extensions = Extensions.NONE;

    PersonBuilder(@Nullable Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    PersonBuilder(Person person, @Nullable Vocabulary vocabulary) {
        this(vocabulary);
        birthDate = person.birthDate();
        statuses.addAll(person.statuses());
        statusesComplete = person.statusesComplete();
        documents.addAll(person.documents());
        documentsComplete = person.documentsComplete();
        residence = person.residence();
        nationalities.addAll(person.nationalities());
        nationalitiesComplete = person.nationalitiesComplete();
        languages.addAll(person.languages());
        languagesComplete = person.languagesComplete();
        members.addAll(person.members());
        membersComplete = person.membersComplete();
        facts.putAll(person.facts());
        unanswered.putAll(person.unanswered());
        extensions = person.extensions();
    }

    /**
     * Sets the birth date.
     *
     * @param value the date as far as it is known, or null
     * @return this
     */
    public PersonBuilder birthDate(@Nullable PartialDate value) {
        birthDate = value;
        return this;
    }

    /**
     * Adds legal statuses known to hold. There may be others.
     *
     * @param values the statuses
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have one of them in its scheme
     */
    public PersonBuilder statuses(ConceptId... values) {
        for (ConceptId value : values) {
            statuses.add(known(value, Schemes.LEGAL_STATUS));
        }
        return this;
    }

    /**
     * Sets the legal statuses, and says that there is no other.
     *
     * @param values the statuses
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have one of them in its scheme
     */
    public PersonBuilder onlyStatuses(ConceptId... values) {
        statuses.clear();
        return statuses(values).statusesComplete(true);
    }

    /**
     * Says whether the statuses given are all.
     *
     * @param value whether they are
     * @return this
     */
    public PersonBuilder statusesComplete(boolean value) {
        statusesComplete = value;
        return this;
    }

    /**
     * Adds a document that is held, with its validity unknown.
     *
     * @param type the kind of document
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have it in its scheme
     */
    public PersonBuilder document(ConceptId type) {
        return document(HeldDocument.of(type));
    }

    /**
     * Adds a document that is held.
     *
     * @param type the kind of document
     * @param details says what is known of it
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have it in its scheme
     */
    public PersonBuilder document(ConceptId type, Consumer<HeldDocument.Builder> details) {
        HeldDocument.Builder builder = HeldDocument.builder(type);
        details.accept(builder);
        return document(builder.build());
    }

    /**
     * Adds a document that is held, or known not to be held.
     *
     * @param value the document
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have its type or remark in their schemes
     */
    public PersonBuilder document(HeldDocument value) {
        known(value.type(), Schemes.DOCUMENT_TYPE);
        if (value.remark() != null) {
            known(value.remark(), Schemes.PERMIT_REMARK, Schemes.RESIDENCE_PERMIT_CATEGORY);
        }
        documents.add(value);
        return this;
    }

    /**
     * Says that documents of a kind are not held.
     *
     * @param type the kind of document, with everything narrower
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have it in its scheme
     */
    public PersonBuilder noDocument(ConceptId type) {
        return document(HeldDocument.builder(type).held(false).build());
    }

    /**
     * Says whether no other document is held.
     *
     * @param value whether the documents given are all
     * @return this
     */
    public PersonBuilder documentsComplete(boolean value) {
        documentsComplete = value;
        return this;
    }

    /**
     * Sets the area of residence.
     *
     * @param value the area, as narrow as it is known, or null
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have it in its scheme
     */
    public PersonBuilder residence(@Nullable ConceptId value) {
        residence = value == null ? null : known(value, Schemes.AREA);
        return this;
    }

    /**
     * Adds nationalities known to be held.
     *
     * @param values the countries
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have one of them in its scheme
     */
    public PersonBuilder nationalities(ConceptId... values) {
        for (ConceptId value : values) {
            nationalities.add(known(value, Schemes.COUNTRY, Schemes.COUNTRY_GROUP));
        }
        return this;
    }

    /**
     * Says whether the nationalities given are all.
     *
     * @param value whether they are
     * @return this
     */
    public PersonBuilder nationalitiesComplete(boolean value) {
        nationalitiesComplete = value;
        return this;
    }

    /**
     * Adds languages spoken.
     *
     * @param tags BCP 47 tags
     * @return this
     */
    public PersonBuilder languages(String... tags) {
        languages.addAll(List.of(tags));
        return this;
    }

    /**
     * Says whether the languages given are all.
     *
     * @param value whether they are
     * @return this
     */
    public PersonBuilder languagesComplete(boolean value) {
        languagesComplete = value;
        return this;
    }

    /**
     * Adds a member of the household.
     *
     * @param relation who they are to the person; null when not known
     * @param person what is known of them
     * @return this
     * @throws IllegalArgumentException if the vocabulary given does not have the relation in its scheme
     */
    public PersonBuilder member(@Nullable ConceptId relation, Person person) {
        members.add(new HouseholdMember(
                relation == null ? null : known(relation, HouseholdMember.RELATION_SCHEME), person));
        return this;
    }

    /**
     * Takes out all members of the household.
     *
     * @return this
     */
    public PersonBuilder clearMembers() {
        members.clear();
        return this;
    }

    /**
     * Says whether the members given are all.
     *
     * @param value whether they are
     * @return this
     */
    public PersonBuilder membersComplete(boolean value) {
        membersComplete = value;
        return this;
    }

    /**
     * Sets another fact.
     *
     * @param fact the IRI of the fact
     * @param value what is known of it
     * @return this
     */
    public PersonBuilder fact(String fact, Fact value) {
        facts.put(fact, value);
        return this;
    }

    /**
     * Takes out a fact.
     *
     * @param fact the IRI of the fact
     * @return this
     */
    public PersonBuilder withoutFact(String fact) {
        facts.remove(fact);
        return this;
    }

    /**
     * Takes out everything that is known of a fact, also where a person has a member of its own for it, and why it was not
     * known.
     *
     * @param fact the IRI of the fact
     * @return this
     */
    public PersonBuilder forget(String fact) {
        facts.remove(fact);
        unanswered.remove(fact);
        unanswered.remove(Facts.memberName(fact));
        switch (fact) {
            case Facts.LEGAL_STATUS -> {
                statuses.clear();
                statusesComplete = false;
            }
            case Facts.DOCUMENTS -> {
                documents.clear();
                documentsComplete = false;
            }
            case Facts.BIRTH_DATE, Facts.AGE -> {
                birthDate = null;
                facts.remove(Facts.BIRTH_DATE);
                facts.remove(Facts.AGE);
            }
            case Facts.RESIDENCE -> residence = null;
            case Facts.NATIONALITY -> {
                nationalities.clear();
                nationalitiesComplete = false;
            }
            case Facts.LANGUAGE -> {
                languages.clear();
                languagesComplete = false;
            }
            case Facts.HOUSEHOLD -> {
                members.clear();
                membersComplete = false;
            }
            default -> {}
        }
        return this;
    }

    /**
     * Says why something is not known.
     *
     * @param name the name of a member of a person, or the IRI of a fact
     * @param reason the reason
     * @return this
     */
    public PersonBuilder unanswered(String name, WhyUnknown reason) {
        unanswered.put(name, reason);
        return this;
    }

    /**
     * Sets the unknown members.
     *
     * @param value the members
     * @return this
     */
    public PersonBuilder extensions(Extensions value) {
        extensions = value;
        return this;
    }

    /**
     * Makes the person.
     *
     * @return the person
     */
    public Person build() {
        return new Person(
                birthDate,
                statuses,
                statusesComplete,
                documents,
                documentsComplete,
                residence,
                nationalities,
                nationalitiesComplete,
                languages,
                languagesComplete,
                members,
                membersComplete,
                facts,
                unanswered,
                extensions);
    }

    private ConceptId known(ConceptId concept, String... schemes) {
        if (vocabulary != null && Arrays.stream(schemes).noneMatch(scheme -> vocabulary.knows(concept, scheme))) {
            throw new IllegalArgumentException("Concept not in the vocabulary, or of another scheme");
        }
        return concept;
    }
}
