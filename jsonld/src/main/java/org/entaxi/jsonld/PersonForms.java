package org.entaxi.jsonld;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.Citation;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Iris;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.WhyUnknown;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a person. A list of which an element is not understood is no longer complete, whatever the document
 * says: what is not understood never closes anything.
 */
final class PersonForms {

    private static final ObjectForm.Draft<HeldDocument> DOCUMENT = ObjectForm.of();
    private static final Field<HeldDocument, ConceptId> TYPE =
            DOCUMENT.required("type", new KnownConceptForm(Schemes.DOCUMENT_TYPE), HeldDocument::type);
    private static final Field<HeldDocument, ConceptId> REMARK = DOCUMENT.optional(
            "remark",
            new KnownConceptForm(Schemes.PERMIT_REMARK, Schemes.RESIDENCE_PERMIT_CATEGORY),
            HeldDocument::remark);
    private static final Field<HeldDocument, PartialDate> VALID_FROM =
            DOCUMENT.optional("validFrom", Forms.PARTIAL_DATE, HeldDocument::validFrom);
    private static final Field<HeldDocument, PartialDate> VALID_UNTIL =
            DOCUMENT.optional("validUntil", Forms.PARTIAL_DATE, HeldDocument::validUntil);
    private static final Field<HeldDocument, PartialDate> EXTENDED_UNTIL =
            DOCUMENT.optional("extendedUntil", Forms.PARTIAL_DATE, HeldDocument::extendedUntil);
    private static final Field<HeldDocument, Citation> EXTENDED_BY =
            DOCUMENT.optional("extendedBy", BasicForms.CITATION, HeldDocument::extendedBy);
    private static final Field<HeldDocument, Boolean> INDEFINITE =
            DOCUMENT.optional("indefinite", Forms.FLAG, HeldDocument::indefinite);
    private static final Field<HeldDocument, Boolean> RENEWAL_PENDING =
            DOCUMENT.optional("renewalPending", Forms.BOOLEAN, HeldDocument::renewalPending);
    private static final Field<HeldDocument, DocumentForm> FORM =
            DOCUMENT.optional("form", EnumForm.of(DocumentForm.class), HeldDocument::form);
    private static final Field<HeldDocument, Boolean> HELD = DOCUMENT.optional("held", Forms.YES, HeldDocument::held);
    private static final ObjectForm<HeldDocument> HELD_DOCUMENT = DOCUMENT.open(
                    HeldDocument::extensions,
                    s -> new HeldDocument(
                            s.get(TYPE),
                            s.orNull(REMARK),
                            s.orNull(VALID_FROM),
                            s.orNull(VALID_UNTIL),
                            s.orNull(EXTENDED_UNTIL),
                            s.orNull(EXTENDED_BY),
                            s.get(INDEFINITE),
                            s.orNull(RENEWAL_PENDING),
                            s.orNull(FORM),
                            s.get(HELD),
                            s.extensions()))
            .whole();

    static final ObjectForm<Person> PERSON = person();

    private static final ObjectForm<HouseholdMember> MEMBER = member();

    private PersonForms() {}

    private static ObjectForm<Person> person() {
        ObjectForm.Draft<Person> draft = ObjectForm.root("Person");
        Known<Person> known = new Known<>(draft, person -> person);
        return draft.open(Person::extensions, known::person);
    }

    /** No condition asks for a fact by another name than an IRI. What it is called there may be about somebody. */
    private static void checkFact(JsonInput in, String name) {
        if (!Iris.isAbsolute(name)) {
            in.report(FindingCode.IRI_MALFORMED, Map.of());
        }
    }

    /** A misspelt name would leave a question open that somebody did not want to hear again. */
    private static void checkUnanswered(JsonInput in, String name) {
        if (!Facts.memberNames().contains(name) && !Iris.isAbsolute(name)) {
            in.warn(FindingCode.MEMBER_UNKNOWN, Map.of("member", name));
        }
    }

    private static ObjectForm<HouseholdMember> member() {
        ObjectForm.Draft<HouseholdMember> draft = ObjectForm.of();
        Field<HouseholdMember, ConceptId> relation = draft.optional(
                "relation", new KnownConceptForm(HouseholdMember.RELATION_SCHEME), HouseholdMember::relation);
        Known<HouseholdMember> known = new Known<>(draft, HouseholdMember::person);
        return draft.open(
                member -> member.person().extensions(), s -> new HouseholdMember(s.orNull(relation), known.person(s)));
    }

    /** What is known of a person, as the members of an object that may have others before them. */
    private static final class Known<T> {

        private final Field<T, PartialDate> birthDate;
        private final Closable<T, ConceptId> statuses;
        private final Closable<T, HeldDocument> documents;
        private final Field<T, ConceptId> residence;
        private final Closable<T, ConceptId> nationalities;
        private final Closable<T, String> languages;
        private final Closable<T, HouseholdMember> members;
        private final Field<T, Map<String, Fact>> facts;
        private final Field<T, Map<String, WhyUnknown>> unanswered;

        Known(ObjectForm.Draft<T> draft, Function<T, Person> of) {
            birthDate = draft.optional("birthDate", Forms.PARTIAL_DATE, at(of, Person::birthDate));
            Form<ConceptId> status = new KnownConceptForm(Schemes.LEGAL_STATUS);
            statuses = new Closable<>(draft, "statuses", status, of, Person::statuses, Person::statusesComplete);
            documents =
                    new Closable<>(draft, "documents", HELD_DOCUMENT, of, Person::documents, Person::documentsComplete);
            residence = draft.optional("residence", new KnownConceptForm(Schemes.AREA), at(of, Person::residence));
            nationalities = new Closable<>(
                    draft,
                    "nationalities",
                    new KnownConceptForm(Schemes.COUNTRY, Schemes.COUNTRY_GROUP),
                    of,
                    Person::nationalities,
                    Person::nationalitiesComplete);
            languages = new Closable<>(
                    draft, "languages", new SpokenLanguageForm(), of, Person::languages, Person::languagesComplete);
            members = new Closable<>(
                    draft, "members", new LazyForm<>(() -> MEMBER), of, Person::members, Person::membersComplete);
            facts = draft.optional(
                    "facts", new MapForm<>(new FactForm(), PersonForms::checkFact), at(of, Person::facts));
            unanswered = draft.optional(
                    "unanswered",
                    new MapForm<>(EnumForm.of(WhyUnknown.class), PersonForms::checkUnanswered),
                    at(of, Person::unanswered));
        }

        Person person(Slots s) {
            return new Person(
                    s.orNull(birthDate),
                    s.get(statuses.list),
                    statuses.isComplete(s),
                    s.get(documents.list),
                    documents.isComplete(s),
                    s.orNull(residence),
                    s.get(nationalities.list),
                    nationalities.isComplete(s),
                    s.get(languages.list),
                    languages.isComplete(s),
                    s.get(members.list),
                    members.isComplete(s),
                    s.get(facts),
                    s.get(unanswered),
                    s.extensions());
        }

        private static <T, V> Function<T, @Nullable V> at(
                Function<T, Person> of, Function<Person, @Nullable V> getter) {
            return record -> getter.apply(of.apply(record));
        }
    }

    /** A list, and whether it is complete. */
    private static final class Closable<T, V> {

        private final Field<T, List<V>> list;
        private final Field<T, Boolean> complete;

        Closable(
                ObjectForm.Draft<T> draft,
                String name,
                Form<V> element,
                Function<T, Person> of,
                Function<Person, List<V>> getter,
                Function<Person, Boolean> completeGetter) {
            list = draft.list(name, element, record -> getter.apply(of.apply(record)));
            complete = draft.optional(name + "Complete", Forms.FLAG, record -> completeGetter.apply(of.apply(record)));
        }

        boolean isComplete(Slots s) {
            boolean said = s.get(complete);
            if (said && s.keeps(list.name())) {
                s.keep(complete.name(), "true");
                return false;
            }
            return said;
        }
    }
}
