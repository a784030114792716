package org.entaxi.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
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

    private VocabularyFiles() {}

    static Vocabulary load() {
        try {
            return new VocabularyFiles().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Vocabulary read() throws IOException {
        for (Stanza stanza : stanzas("sources")) {
            Source source = new Source(stanza.head().value(), text(stanza, "title"), stanza.value("iri"));
            sources.put(source.id(), source);
        }
        for (Stanza stanza : stanzas("instruments")) {
            instruments.put(stanza.head().value(), instrument(stanza));
        }
        for (String scheme : SCHEMES) {
            scheme(scheme);
        }
        return new Vocabulary(schemes, sources, concepts);
    }

    private void scheme(String name) throws IOException {
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
        for (int i = 1; i < stanzas.size(); i++) {
            Stanza stanza = stanzas.get(i);
            Concept concept = new ConceptStanza(stanza, scheme, byLanguage, instruments, pool).read();
            if (concepts.put(concept.id(), concept) != null) {
                throw stanza.malformed(stanza.head(), "a second '" + concept.id() + "'");
            }
        }
    }

    private List<Stanza> stanzas(String name) throws IOException {
        String file = name.concat(".txt");
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new VocabularyException(VocabularyException.Code.FILE_MALFORMED, file + ": missing");
            }
            return Stanza.read(file, in.readAllBytes(), pool);
        }
    }

    /**
     * Opens a file beside this class. A class on the class path that asks for one makes the class loaders look through
     * every module of the platform first, file by file; its module looks where the class is from. Class loaders of hosts
     * that know no address of the file, or one that nobody can open, are left to find it their own way.
     */
    private static @Nullable InputStream open(String file) {
        Class<?> here = VocabularyFiles.class;
        InputStream in = null;
        try {
            String folder = here.getPackageName().replace('.', '/');
            in = here.getModule().getResourceAsStream(folder.concat("/").concat(file));
        } catch (IOException e) {
            // found, and not to be opened there
        }
        return in == null ? here.getResourceAsStream(file) : in;
    }

    private Citation instrument(Stanza stanza) {
        Validity window = pool.window(stanza.value("inForce"));
        return new Citation(
                text(stanza, "title"),
                null,
                stanza.value("iri"),
                stanza.value("gazette"),
                window.from(),
                window.until(),
                Extensions.NONE);
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
