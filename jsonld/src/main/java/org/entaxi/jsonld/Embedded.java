package org.entaxi.jsonld;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entaxi.basics.Finding;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.DecisionData;
import org.entaxi.eligibility.Explanation;
import org.entaxi.eligibility.Rule;
import org.entaxi.hours.OpeningHours;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A type that can stand in the middle of a document that is not ours, whichever mapper reads and writes that.
 *
 * @param <T> what is given
 * @param <W> what is written of it, which is what the disclosure leaves
 * @param type the type
 * @param reading how it is read; null where it is only written
 * @param disclosing what a disclosure leaves of it
 * @param writing how that is written
 */
record Embedded<T, W>(
        Class<T> type,
        @Nullable Function<JsonInput, T> reading,
        BiFunction<Disclosure, T, W> disclosing,
        BiConsumer<JsonOutput, W> writing) {

    static final List<Embedded<?, ?>> ALL = List.of(
            new Embedded<>(Catalogue.class, Embedded::catalogue, Disclosure::of, CatalogueForm::write),
            record(Organisation.class, OrganisationForms.ORGANISATION, Disclosure::of),
            record(Place.class, PlaceForms.PLACE, Disclosure::of),
            value(Programme.class, ProgrammeForms.PROGRAMME),
            record(Service.class, ServiceForms.SERVICE, Disclosure::of),
            value(Publication.class, ProgrammeForms.PUBLICATION),
            value(OpeningHours.class, HoursForms.OPENING_HOURS),
            value(LocalizedText.class, TextForm.TEXT),
            value(Rule.class, RuleForm.RULE),
            new Embedded<>(Person.class, Embedded::person, (disclosure, person) -> person, PersonForms.PERSON::write),
            new Embedded<>(
                    Decision.class,
                    null,
                    (disclosure, decision) -> EntaxiJson.data(decision, disclosure),
                    (out, decision) -> new DecisionForm(out).write(decision)),
            written(DecisionData.class, (out, decision) -> new DecisionForm(out).write(decision)),
            written(Explanation.class, ExplanationForm::write),
            written(Finding.class, FindingForm::write));

    private static Catalogue catalogue(JsonInput in) {
        return Documents.root(in, CatalogueForm.CATALOGUE, true);
    }

    private static Person person(JsonInput in) {
        in.checkConcepts(Vocabulary.greece());
        return Documents.root(in, PersonForms.PERSON, false);
    }

    /** A record, which may be given away in part. */
    private static <T> Embedded<T, T> record(Class<T> type, Form<T> form, Section.Disclosing<T> disclosing) {
        return new Embedded<>(type, in -> required(in, form), disclosing::of, form::write);
    }

    private static <T> Embedded<T, T> value(Class<T> type, Form<T> form) {
        return record(type, form, (disclosure, value) -> value);
    }

    private static <T> Embedded<T, T> written(Class<T> type, BiConsumer<JsonOutput, T> writing) {
        return new Embedded<>(type, null, (disclosure, value) -> value, writing);
    }

    /** Reads a value that must be understood, since there is no record around it to keep it in. */
    private static <T> T required(JsonInput in, Form<T> form) {
        T value = form.read(in);
        if (value == null) {
            throw in.failure(ReadErrorCode.MEMBER_MISSING, Map.of("member", "value"));
        }
        return value;
    }

    /** Reads a value from tokens that a mapper holds; what is noticed goes into a list, if the host gave one. */
    static <T> T read(Function<JsonInput, T> reading, Tokens tokens, Reuse reuse, @Nullable Object noticed) {
        Findings findings = new Findings(ReadLimits.DEFAULT.findings());
        JsonInput in = new JsonInput(tokens, ReadLimits.DEFAULT, findings, "", reuse);
        in.forgetOrigins();
        T value = reading.apply(in);
        if (noticed instanceof List<?> list) {
            add(list, findings.toList());
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static void add(List<?> list, List<Finding> findings) {
        ((List<Finding>) list).addAll(findings);
    }

    /** Writes what a disclosure leaves of a value: the one that the host asked for, or else the public one. */
    void write(T value, @Nullable Object asked, JsonOutput out) {
        writing.accept(
                out, disclosing.apply(asked instanceof Disclosure disclosure ? disclosure : Disclosure.PUBLIC, value));
    }
}
