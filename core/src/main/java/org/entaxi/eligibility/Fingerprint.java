package org.entaxi.eligibility;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.entaxi.vocabulary.Attestation;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Prolongation;
import org.entaxi.vocabulary.Vocabulary;

/** Hashes of what a decision rests on. Two that mean the same by the letter have the same hash, on every machine. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String of(Rule rule) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(rule);
        return fingerprint.hex();
    }

    static String of(Vocabulary vocabulary) {
        Fingerprint fingerprint = new Fingerprint();
        TreeSet<String> lines = new TreeSet<>();
        for (Concept concept : vocabulary.concepts()) {
            lines.add(line(concept));
        }
        for (ConceptScheme scheme : vocabulary.schemes()) {
            lines.add("scheme " + scheme.id() + " " + scheme.siblingsDisjoint());
        }
        lines.forEach(fingerprint::add);
        return fingerprint.hex();
    }

    private static String line(Concept concept) {
        TreeSet<String> parts = new TreeSet<>();
        for (Link link : concept.links()) {
            parts.add(link.kind() + " " + link.target() + " " + link.certainty() + " " + link.validity());
        }
        for (Attestation attestation : concept.attestations()) {
            parts.add("attests " + attestation.status() + " " + attestation.remark() + " " + attestation.granted() + " "
                    + attestation.certainty());
        }
        concept.coverings()
                .forEach(covering ->
                        parts.add("covered by " + new TreeSet<>(covering.parts()) + " " + covering.certainty()));
        for (Prolongation prolongation : concept.prolongations()) {
            parts.add("prolonged " + prolongation.printedUntil() + " " + prolongation.until() + " "
                    + prolongation.decides());
        }
        concept.notProof().forEach(fallacy -> parts.add("no proof of " + fallacy.status()));
        return concept.id().iri() + " " + concept.inScheme() + " " + parts;
    }

    private void add(Rule rule) {
        if (rule.parts().isEmpty() && !(rule instanceof AtLeast)) {
            add(rule.withInfo(RuleInfo.NONE).toString());
            return;
        }
        add(head(rule));
        rule.parts().forEach(this::add);
        add(")");
    }

    private static String head(Rule rule) {
        if (rule instanceof AtLeast atLeast) {
            return "AtLeast " + atLeast.n() + " (";
        }
        if (rule instanceof MemberCondition member) {
            return "Member " + member.quantifier() + " " + member.relation() + " " + member.min() + " " + member.max()
                    + " (";
        }
        return rule.getClass().getSimpleName() + " (";
    }

    /** Each text with its length before it, so that two sequences never run together into the same bytes. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
