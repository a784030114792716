package org.entaxi.jsonld;

import java.io.Serial;
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
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module for hosts that have a {@code JsonMapper} of their own: the records of Entaxi inside other data, in the
 * form that {@link EntaxiJson} reads and writes. {@code JsonMapper.builder().findAndAddModules()} finds it.
 *
 * <p>Read and written are catalogues, organisations, places, programmes, services, publications, opening hours, rules,
 * people and localised texts; written only are decisions, explanations and findings, a decision in its public form unless
 * the attribute {@link #DISCLOSURE} says otherwise. What is noticed while reading goes into the list under the attribute {@link #FINDINGS}, and what cannot be read at all ends in a
 * {@link JsonLdReadException}. The limits of nesting and length are those of the mapper.
 *
 * <pre>{@code
 * List<Finding> findings = new ArrayList<>();
 * Service service = mapper.readerFor(Service.class)
 *     .withAttribute(EntaxiModule.FINDINGS, findings)
 *     .readValue(json);
 * }</pre>
 */
public final class EntaxiModule extends SimpleModule {

    /** The attribute of a reader: a {@code List<Finding>} that receives what is noticed. */
    public static final String FINDINGS = "org.entaxi.jsonld.findings";

    /** The attribute of a writer: a {@link Disclosure}; {@link Disclosure#PUBLIC} where there is none. */
    public static final String DISCLOSURE = "org.entaxi.jsonld.disclosure";

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public EntaxiModule() {
        super("org.entaxi.jsonld", Version.unknownVersion());
        both(Catalogue.class, EntaxiModule::catalogue, Disclosure::of, CatalogueForm::write);
        record(Organisation.class, OrganisationForms.ORGANISATION, Disclosure::of);
        record(Place.class, PlaceForms.PLACE, Disclosure::of);
        record(Programme.class, ProgrammeForms.PROGRAMME, (disclosure, programme) -> programme);
        record(Service.class, ServiceForms.SERVICE, Disclosure::of);
        record(Publication.class, ProgrammeForms.PUBLICATION, (disclosure, publication) -> publication);
        value(OpeningHours.class, HoursForms.OPENING_HOURS);
        value(LocalizedText.class, TextForm.TEXT);
        value(Rule.class, RuleForm.RULE);
        both(Person.class, EntaxiModule::person, (disclosure, person) -> person, PersonForms.PERSON::write);
        write(
                Decision.class,
                (disclosure, decision) -> EntaxiJson.data(decision, disclosure),
                (out, decision) -> new DecisionForm(out).write(decision));
        write(DecisionData.class, (out, decision) -> new DecisionForm(out).write(decision));
        write(Explanation.class, ExplanationForm::write);
        write(Finding.class, FindingForm::write);
    }

    private static Catalogue catalogue(JsonInput in) {
        return Documents.root(in, CatalogueForm.CATALOGUE, true);
    }

    private static Person person(JsonInput in) {
        in.checkConcepts(Vocabulary.greece());
        return Documents.root(in, PersonForms.PERSON, false);
    }

    /** A value that can always be read. */
    private <T> void value(Class<T> type, Form<T> form) {
        both(type, in -> CodecDeserializer.required(in, form), (disclosure, value) -> value, form::write);
    }

    /** A record, which may be given away in part. */
    private <T> void record(Class<T> type, Form<T> form, Section.Disclosing<T> disclosing) {
        both(type, in -> CodecDeserializer.required(in, form), disclosing, form::write);
    }

    private <T> void both(
            Class<T> type,
            Function<JsonInput, T> reading,
            Section.Disclosing<T> disclosing,
            BiConsumer<JsonOutput, T> writing) {
        addDeserializer(type, new CodecDeserializer<>(type, reading));
        addSerializer(type, new CodecSerializer<>(type, disclosing::of, writing));
    }

    private <T> void write(Class<T> type, BiConsumer<JsonOutput, T> writing) {
        write(type, (disclosure, value) -> value, writing);
    }

    private <T, W> void write(
            Class<T> type, BiFunction<Disclosure, T, W> disclosing, BiConsumer<JsonOutput, W> writing) {
        addSerializer(type, new CodecSerializer<>(type, disclosing, writing));
    }
}
