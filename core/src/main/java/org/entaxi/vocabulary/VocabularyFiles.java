package org.entaxi.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the built-in vocabulary from the files beside this class: sources, instruments, then one file a scheme. */
final class VocabularyFiles {

    private static final List<String> SCHEMES = List.of(
            Schemes.LEGAL_STATUS,
            Schemes.RESIDENCE_PERMIT_CATEGORY,
            Schemes.PERMIT_REMARK,
            Schemes.DOCUMENT_TYPE,
            Schemes.PERSONAL_CHARACTERISTIC,
            Schemes.POPULATION_GROUP,
            Schemes.SERVICE_CATEGORY,
            Schemes.SERVICE_KIND,
            Schemes.ORGANISATION_TYPE,
            Schemes.ORGANISATION_ROLE,
            Schemes.REFERRAL_METHOD,
            Schemes.STAFF_SPECIALITY,
            Schemes.SETTING_OF_WORK,
            Schemes.HOUSEHOLD_RELATION,
            Schemes.COUNTRY_GROUP,
            Schemes.COUNTRY,
            Schemes.AREA);

    private final Map<String, ConceptScheme> schemes = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>(2048);
    private final Map<String, Citation> instruments = new HashMap<>();
    private final Pool pool = new Pool();
    private @Nullable URL first = VocabularyFiles.class.getResource("sources.txt");

    private VocabularyFiles() {}

    static Vocabulary load() {
        VocabularyFiles files = new VocabularyFiles();
        for (Stanza stanza : files.stanzas("sources")) {
            Source source = new Source(stanza.head().value(), text(stanza, "title"), stanza.value("iri"));
            files.sources.put(source.id(), source);
        }
        for (Stanza stanza : files.stanzas("instruments")) {
            files.instruments.put(stanza.head().value(), instrument(stanza));
        }
        for (String scheme : SCHEMES) {
            files.scheme(scheme);
        }
        return new Vocabulary(files.schemes, files.sources, files.concepts);
    }

    private void scheme(String name) {
        List<Stanza> stanzas = stanzas(name);
        Stanza header = stanzas.get(0);
        ConceptScheme scheme = new ConceptScheme(
                header.head().value(),
                text(header, "label"),
                text(header, "definition"),
                "disjoint".equals(header.value("siblings")),
                "yes".equals(header.value("open")),
                ConceptStanza.certainty(header.value("certainty"), Certainty.SURE),
                header.value("source"));
        schemes.put(scheme.id(), scheme);
        Map<String, Certainty> byLanguage = new HashMap<>();
        for (Stanza.Line line : header.lines()) {
            if (line.key().equals("certainty") && line.language() != null) {
                byLanguage.put(line.language(), ConceptStanza.certainty(line.value(), scheme.certainty()));
            }
        }
        for (Stanza stanza : stanzas.subList(1, stanzas.size())) {
            Concept concept = new ConceptStanza(stanza, scheme, byLanguage, instruments, pool).read();
            if (concepts.put(concept.id(), concept) != null) {
                throw stanza.malformed(stanza.head(), "a second '" + concept.id() + "'");
            }
        }
    }

    private List<Stanza> stanzas(String name) {
        String file = name.concat(".txt");
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new VocabularyException(VocabularyException.Code.FILE_MALFORMED, file + ": missing");
            }
            return Stanza.read(file, in.readAllBytes(), pool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file beside the first one. To look for each along the class path would take as long as to read them all; that
     * is left for class loaders whose addresses cannot be put together.
     */
    private @Nullable InputStream open(String file) throws IOException {
        if (first != null) {
            try {
                URLConnection connection = new URL(first, file).openConnection();
                connection.setUseCaches(false); // or else the library would be kept open for good
                return connection.getInputStream();
            } catch (IOException e) {
                first = null;
            }
        }
        return VocabularyFiles.class.getResourceAsStream(file);
    }

    private static Citation instrument(Stanza stanza) {
        Validity window = window(stanza.value("inForce"));
        return new Citation(
                text(stanza, "title"),
                null,
                stanza.value("iri"),
                stanza.value("gazette"),
                window.from(),
                window.until(),
                Extensions.NONE);
    }

    /** Two dates with a slash between, each of which may be left out. */
    static Validity window(@Nullable String text) {
        if (text == null) {
            return Validity.ALWAYS;
        }
        int slash = text.indexOf('/');
        String from = slash < 0 ? text : text.substring(0, slash);
        String until = slash < 0 ? text : text.substring(slash + 1);
        return new Validity(from.isEmpty() ? null : date(from), until.isEmpty() ? null : date(until));
    }

    /** As {@link PartialDate#parse(String)}, without the cost of starting up a formatter. */
    static PartialDate date(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return PartialDate.of(year);
        }
        int month = Integer.parseInt(text.substring(5, 7));
        return text.length() == 7
                ? PartialDate.of(year, month)
                : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(text.substring(8))));
    }

    static LocalizedText text(Stanza stanza, String key) {
        LocalizedText.Builder texts = LocalizedText.builder();
        for (Stanza.Line line : stanza.lines()) {
            if (line.key().equals(key) && line.language() != null) {
                texts.add(line.language(), line.value());
            }
        }
        return texts.build();
    }
}
