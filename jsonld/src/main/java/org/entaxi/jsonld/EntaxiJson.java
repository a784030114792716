package org.entaxi.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entaxi.basics.Finding;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.DecisionData;
import org.entaxi.eligibility.Explanation;
import org.entaxi.eligibility.Rule;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reading and writing Entaxi data in its canonical JSON-LD form.
 *
 * <pre>{@code
 * EntaxiJson json = EntaxiJson.create();
 * ReadResult<Catalogue> read = json.readCatalogue(Path.of("services.jsonld"));
 * read.findings().forEach(f -> System.err.println(f.message(Locale.ENGLISH)));
 * json.writeCatalogue(read.value(), Disclosure.FULL, out);      // the bytes that were read, if those were canonical
 * }</pre>
 *
 * <p>Members may stand in any order and some looseness is understood (one value where an array of one belongs, times
 * without seconds); what is not understood is kept and reported. Only what cannot be read at all is a
 * {@link JsonLdReadException}. JSON-LD in another shape is read by {@code org.entaxi.jsonld.rdf}.
 *
 * <p>What was written from a catalogue is read as an equal one, records ordered by their identifiers; what was written is
 * written again byte for byte.
 *
 * <p>Immutable and thread-safe. Streams are neither closed nor, beyond the end of the document, consumed in any way that
 * may be relied on.
 */
public final class EntaxiJson {

    /** The IRI of the context, the only one that the canonical form has. */
    public static final String CONTEXT = "https://w3id.org/entaxi/context/1";

    private final Documents documents;
    private final @Nullable Vocabulary vocabulary;

    private EntaxiJson(ReadLimits limits, @Nullable Vocabulary vocabulary) {
        this.documents = new Documents(limits);
        this.vocabulary = vocabulary;
    }

    /**
     * With the default limits and the built-in vocabulary.
     *
     * @return reader and writer in one
     */
    public static EntaxiJson create() {
        return new EntaxiJson(ReadLimits.DEFAULT, null);
    }

    /**
     * With other limits.
     *
     * @param limits how much is taken in
     * @return the copy
     */
    public EntaxiJson withLimits(ReadLimits limits) {
        return new EntaxiJson(limits, vocabulary);
    }

    /**
     * With another vocabulary, by which the codes in a person's data are looked up.
     *
     * @param known the vocabulary
     * @return the copy
     */
    public EntaxiJson withVocabulary(Vocabulary known) {
        return new EntaxiJson(documents.limits(), Objects.requireNonNull(known, "known"));
    }

    /**
     * Reads a catalogue.
     *
     * @param file a file
     * @return the catalogue and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Catalogue> readCatalogue(Path file) {
        return documents.read(file, EntaxiJson::catalogue);
    }

    /**
     * Reads a catalogue.
     *
     * @param in UTF-8 bytes
     * @return the catalogue and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Catalogue> readCatalogue(InputStream in) {
        return documents.read(in, EntaxiJson::catalogue);
    }

    /**
     * Reads a catalogue.
     *
     * @param bytes UTF-8 bytes
     * @return the catalogue and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Catalogue> readCatalogue(byte[] bytes) {
        return documents.read(bytes, EntaxiJson::catalogue);
    }

    private static Catalogue catalogue(JsonInput in) {
        return Documents.root(in, CatalogueForm.CATALOGUE, true);
    }

    /**
     * Reads a catalogue record by record, in the memory of one record.
     *
     * @param in UTF-8 bytes of a catalogue that is one document
     * @param handler receives the records
     * @throws JsonLdReadException if it cannot be read to its end; the records before that place were handed over
     */
    public void streamCatalogue(InputStream in, RecordHandler handler) {
        streamCatalogue(in, BadRecord.STOP, handler);
    }

    /**
     * Reads a catalogue record by record, in the memory of one record.
     *
     * @param in UTF-8 bytes of a catalogue that is one document
     * @param badRecord what to do at a record that cannot be read
     * @param handler receives the records
     * @throws JsonLdReadException if it cannot be read to its end; the records before that place were handed over
     */
    public void streamCatalogue(InputStream in, BadRecord badRecord, RecordHandler handler) {
        new RecordStream(documents, badRecord, handler).document(in);
    }

    /**
     * Reads a newline-delimited catalogue record by record, in the memory of one record. The limit of the document's size
     * is a limit of each line.
     *
     * @param in UTF-8 bytes: a line with the catalogue, then one line for each record
     * @param badRecord what to do at a line that cannot be read; the first one must be readable
     * @param handler receives the records
     * @throws JsonLdReadException if a line cannot be read and reading is to stop there
     */
    public void streamLines(InputStream in, BadRecord badRecord, RecordHandler handler) {
        new RecordStream(documents, badRecord, handler).lines(in);
    }

    /**
     * Reads what is known of a person. A code that is not known is kept and reported with the nearest known one; no
     * finding and no exception has anything that stands in the document except names of members.
     *
     * @param file a file
     * @return the person and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Person> readPerson(Path file) {
        return documents.read(file, this::person);
    }

    /**
     * Reads what is known of a person, see {@link #readPerson(Path)}.
     *
     * @param in UTF-8 bytes
     * @return the person and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Person> readPerson(InputStream in) {
        return documents.read(in, this::person);
    }

    /**
     * Reads what is known of a person, see {@link #readPerson(Path)}.
     *
     * @param bytes UTF-8 bytes
     * @return the person and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Person> readPerson(byte[] bytes) {
        return documents.read(bytes, this::person);
    }

    private Person person(JsonInput in) {
        in.checkConcepts(vocabulary == null ? Vocabulary.greece() : vocabulary);
        return Documents.root(in, PersonForms.PERSON, false);
    }

    /**
     * Reads a rule that stands alone. A part that is not understood becomes a condition that nobody can settle, and every
     * such part is reported.
     *
     * @param file a file
     * @return the rule and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Rule> readRule(Path file) {
        return documents.read(file, EntaxiJson::rule);
    }

    /**
     * Reads a rule that stands alone, see {@link #readRule(Path)}.
     *
     * @param in UTF-8 bytes
     * @return the rule and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Rule> readRule(InputStream in) {
        return documents.read(in, EntaxiJson::rule);
    }

    /**
     * Reads a rule that stands alone, see {@link #readRule(Path)}.
     *
     * @param bytes UTF-8 bytes
     * @return the rule and what was noticed
     * @throws JsonLdReadException if it cannot be read at all
     */
    public ReadResult<Rule> readRule(byte[] bytes) {
        return documents.read(bytes, EntaxiJson::rule);
    }

    private static Rule rule(JsonInput in) {
        return RuleForm.RULE.read(in);
    }

    /**
     * Writes the public form of a catalogue: {@link Disclosure#PUBLIC}.
     *
     * @param catalogue the catalogue
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeCatalogue(Catalogue catalogue, OutputStream out) throws IOException {
        writeCatalogue(catalogue, Disclosure.PUBLIC, out);
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param disclosure how much of it
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if an extension is not JSON
     */
    public void writeCatalogue(Catalogue catalogue, Disclosure disclosure, OutputStream out) throws IOException {
        Catalogue given = disclosure.of(catalogue);
        write(out, output -> CatalogueForm.write(output, given));
    }

    /**
     * Writes all that is known of a person, values included.
     *
     * @param person the person
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writePerson(Person person, OutputStream out) throws IOException {
        write(out, output -> PersonForms.PERSON.write(output, person));
    }

    /**
     * Writes a rule that stands alone.
     *
     * @param rule the rule
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeRule(Rule rule, OutputStream out) throws IOException {
        write(out, output -> RuleForm.RULE.write(output, rule));
    }

    /**
     * The JSON of a rule as text, for a message or a page.
     *
     * @param rule the rule
     * @return its JSON in one line
     */
    public static String text(Rule rule) {
        return JsonOutput.text(output -> RuleForm.RULE.write(output, rule));
    }

    /**
     * Writes the public form of a decision: about the rule, and without any value of the person.
     *
     * @param decision the decision
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeDecision(Decision decision, OutputStream out) throws IOException {
        writeDecision(decision, Disclosure.PUBLIC, out);
    }

    /**
     * Writes a decision. The full form has the dates on which the outcome changes, the routes that are open, and what is
     * known of the person in the facts that the rule looks at, values included.
     *
     * @param decision the decision
     * @param disclosure how much of it
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeDecision(Decision decision, Disclosure disclosure, OutputStream out) throws IOException {
        writeDecision(data(decision, disclosure), out);
    }

    /**
     * Writes a decision as it was taken out as data, in the public or the full form.
     *
     * @param decision the data, see {@link Decision#toData()} and {@link Decision#toFullData()}
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeDecision(DecisionData decision, OutputStream out) throws IOException {
        write(out, output -> new DecisionForm(output).write(decision));
    }

    static DecisionData data(Decision decision, Disclosure disclosure) {
        return disclosure == Disclosure.FULL ? decision.toFullData() : decision.toData();
    }

    /**
     * Writes an explanation as a tree of sentences. It is for the person and for those who help: it has no value of a fact,
     * and tells which conditions hold and how many members of the household something is missing of.
     *
     * @param explanation the explanation
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeExplanation(Explanation explanation, OutputStream out) throws IOException {
        write(out, output -> ExplanationForm.write(output, explanation));
    }

    /**
     * Writes findings: severity, code, pointer, arguments and the message in each language, and how many there are of each
     * severity. The form is that of {@code findings.schema.json}.
     *
     * @param findings the findings
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeFindings(List<Finding> findings, OutputStream out) throws IOException {
        writeFindings(Map.of("", findings), out);
    }

    /**
     * Writes the findings of several documents, each with the name of its document.
     *
     * @param byDocument the findings by the name of the document, in the order in which they are written
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeFindings(Map<String, List<Finding>> byDocument, OutputStream out) throws IOException {
        write(out, output -> FindingForm.write(output, byDocument));
    }

    static void write(OutputStream out, Consumer<JsonOutput> writing) throws IOException {
        try {
            try (JsonGenerator generator = Json.pretty(out)) {
                writing.accept(new JsonOutput(generator));
                generator.writeRaw('\n');
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
        out.flush();
    }
}
