package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The built-in vocabulary in a process that has done nothing else yet: no class of the library is loaded and nothing is
 * compiled. It is from jars on the class path, as in most programs.
 */
@State(Scope.Benchmark)
public class VocabularyStartBenchmark {

    private static final String TABLE = "The vocabulary in a new process";

    // Names only: compiled in, so that no class of the library is loaded for them.
    static final List<String> SCHEMES = List.of(
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

    /**
     * Concepts with labels, hierarchy and attestations, ready to be asked.
     *
     * @return the vocabulary
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, Vocabulary.greece()", side = Row.Side.OURS)
    public Vocabulary load() {
        return Vocabulary.greece();
    }

    /**
     * What it keeps in memory.
     *
     * @param heap takes the size
     * @return the vocabulary
     */
    @Benchmark
    @Row(table = TABLE, who = "memory of the vocabulary", side = Row.Side.OURS)
    public Vocabulary memory(Heap heap) {
        Vocabulary vocabulary = Vocabulary.greece();
        heap.measureAgain();
        return vocabulary;
    }

    /**
     * The same files, as lines.
     *
     * @return the number of lines
     * @throws IOException never
     */
    @Benchmark
    @Row(table = TABLE, who = "the files as lines of text", side = Row.Side.FLOOR)
    public long lines() throws IOException {
        long lines = 0;
        for (String scheme : SCHEMES) {
            try (InputStream in = Vocabulary.class.getResourceAsStream(scheme + ".txt")) {
                lines += new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .size();
            }
        }
        return lines;
    }

    /**
     * The same concepts as they are published in SKOS, as trees of JSON.
     *
     * @return the number of members
     * @throws IOException never
     */
    @Benchmark
    @Row(table = TABLE, who = "jackson-databind, trees of the published SKOS")
    public int trees() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        int members = 0;
        for (String scheme : SCHEMES) {
            try (InputStream in =
                    EntaxiJson.class.getResourceAsStream("/META-INF/entaxi/1/skos/" + scheme + ".jsonld")) {
                JsonNode tree = mapper.readTree(in);
                members += tree.size();
            }
        }
        return members;
    }
}
