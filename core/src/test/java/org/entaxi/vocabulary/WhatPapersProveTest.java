package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table {@code what-papers-prove.txt} beside this class, which is written to be read by a lawyer. */
class WhatPapersProveTest {

    private final Vocabulary greece = Vocabulary.greece();

    record Case(String papers, LocalDate asOf, Set<String> proved, Set<String> laws) {

        @Override
        public String toString() {
            return papers + " on " + asOf + " → " + proved;
        }
    }

    static List<Case> cases() throws IOException {
        var in = Objects.requireNonNull(WhatPapersProveTest.class.getResourceAsStream("what-papers-prove.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WhatPapersProveTest::read)
                    .toList();
        }
    }

    private static Case read(String line) {
        String[] cells = line.split("\\|");
        String proved = cells[2].strip();
        boolean nothing = proved.equals("nothing");
        assertThat(cells).as(line).hasSize(nothing ? 3 : 4);
        Set<String> statuses = nothing ? Set.of() : new TreeSet<>(Arrays.asList(proved.split(", ")));
        Set<String> laws = nothing
                ? Set.of()
                : new TreeSet<>(Arrays.asList(cells[3].strip().split("; ")));
        return new Case(cells[0].strip(), LocalDate.parse(cells[1].strip()), statuses, laws);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void attested_provesWhatTheTableSays(Case row) {
        List<ProvedStatus> proved = greece.attested(papers(row.papers()), row.asOf());

        assertThat(narrowest(proved)).isEqualTo(row.proved());
        assertThat(laws(proved, row.proved())).isEqualTo(row.laws());
        assertThat(proved).allSatisfy(each -> {
            assertThat(each.certainty()).isNotEqualTo(Certainty.CHECK);
            assertThat(greece.validOn(each.evidence(), row.asOf()).isKnown()).isTrue();
            assertThat(each.status()).isEqualTo(each.attestation().status());
        });
    }

    @Test
    void table_isLongEnoughAndNamesEveryAttestingDocument() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        String all = cases.stream().map(Case::papers).collect(Collectors.joining(" "));
        assertThat(greece.concepts(Schemes.DOCUMENT_TYPE))
                .filteredOn(document -> !document.attestations().isEmpty())
                .allSatisfy(document -> assertThat(all).contains(code(document.id())));
    }

    private Set<String> narrowest(List<ProvedStatus> proved) {
        Set<String> codes = new TreeSet<>();
        for (ProvedStatus one : proved) {
            boolean implied = proved.stream()
                    .map(ProvedStatus::status)
                    .anyMatch(other -> !other.equals(one.status()) && greece.isNarrowerOrSame(other, one.status()));
            if (!implied) {
                codes.add(code(one.status()));
            }
        }
        return codes;
    }

    /** The laws cited for the statuses, each by its short title and article. */
    private static Set<String> laws(List<ProvedStatus> proved, Set<String> statuses) {
        Set<String> laws = new TreeSet<>();
        for (ProvedStatus one : proved) {
            if (statuses.contains(code(one.status()))) {
                one.bases().forEach(basis -> laws.add(law(basis.citation())));
            }
        }
        return laws;
    }

    private static String law(Citation citation) {
        String title = Objects.requireNonNull(citation.title().get("en")).replaceFirst(" \\([^()]*\\)$", "");
        return citation.article() == null ? title : title + " art. " + citation.article();
    }

    private List<HeldEvidence> papers(String text) {
        return Arrays.stream(text.split(" \\+ ")).map(this::paper).toList();
    }

    private HeldEvidence paper(String text) {
        Iterator<String> words = List.of(text.strip().split(" ")).iterator();
        HeldEvidence paper = HeldEvidence.of(ConceptId.of(Schemes.DOCUMENT_TYPE, words.next()));
        while (words.hasNext()) {
            String word = words.next();
            String value = words.next();
            paper = switch (word) {
                case "for" -> paper.withRemark(remark(value));
                case "granted" -> paper.withGranted(PartialDate.parse(value));
                case "until" -> paper.withValidUntil(PartialDate.parse(value));
                case "extended" -> paper.withExtendedUntil(PartialDate.parse(value));
                case "no" -> paper.withoutEnd();
                default -> throw new IllegalArgumentException(text);
            };
        }
        return paper;
    }

    private static ConceptId remark(String code) {
        String scheme = code.startsWith("permit-") ? Schemes.RESIDENCE_PERMIT_CATEGORY : Schemes.PERMIT_REMARK;
        return ConceptId.of(scheme, code);
    }

    private static String code(ConceptId id) {
        return Objects.requireNonNull(id.code());
    }
}
