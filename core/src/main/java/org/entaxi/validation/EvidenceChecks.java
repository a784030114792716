package org.entaxi.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.AcceptedDocument;
import org.entaxi.eligibility.DocumentSet;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.eligibility.Rule;
import org.entaxi.model.Service;
import org.entaxi.vocabulary.Attestation;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;

/** Checks of required documents. */
final class EvidenceChecks {

    private EvidenceChecks() {}

    static void alternatives(RequiredDocument document, Trail place, Run run) {
        if (document.alternatives().isEmpty()) {
            run.add(FindingCode.LIST_EMPTY, place.member("alternatives"));
        }
    }

    static void documents(DocumentSet set, Trail place, Run run) {
        if (set.documents().isEmpty()) {
            run.add(FindingCode.LIST_EMPTY, place.member("documents"));
        }
    }

    /**
     * What is to prove eligibility should prove something that the rule asks. Nothing is said where the rule asks for
     * other things than statuses and documents, which a document of any kind may show.
     */
    static void purpose(Service service, List<Rule> rules, Trail place, Run run) {
        List<RequiredDocument> documents = service.requiredDocuments();
        if (documents.isEmpty()) {
            return;
        }
        RuleDemands demands = RuleDemands.ofAll(rules);
        if (!demands.onlyStatusesAndDocuments()) {
            return;
        }
        for (int i = 0; i < documents.size(); i++) {
            RequiredDocument document = documents.get(i);
            if (document.purpose() != RequiredDocument.Purpose.ELIGIBILITY) {
                continue;
            }
            Trail at = place.member("requiredDocuments").element(i).member("alternatives");
            for (int j = 0; j < document.alternatives().size(); j++) {
                if (provesNothing(document.alternatives().get(j), demands, run.vocabulary)) {
                    run.add(FindingCode.DOCUMENT_PROVES_NOTHING, at.element(j));
                }
            }
        }
    }

    private static boolean provesNothing(DocumentSet set, RuleDemands demands, Vocabulary vocabulary) {
        if (set.documents().isEmpty()) {
            return false;
        }
        for (AcceptedDocument document : set.documents()) {
            ConceptId type = document.documentType();
            if (!vocabulary.knows(type) || isRelated(Set.of(type), demands.documents(), vocabulary)) {
                return false;
            }
            Set<ConceptId> proved = new LinkedHashSet<>();
            // A kind of document proves what its kinds prove: "a residence title" is shown as one of them.
            for (ConceptId kind : vocabulary.narrowerClosure(type)) {
                for (Attestation attestation : vocabulary.attestations(kind)) {
                    proved.add(attestation.status());
                }
            }
            if (isRelated(proved, demands.statuses(), vocabulary)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRelated(Set<ConceptId> some, Set<ConceptId> others, Vocabulary vocabulary) {
        for (ConceptId one : some) {
            for (ConceptId other : others) {
                if (vocabulary.isNarrowerOrSame(one, other) || vocabulary.isNarrowerOrSame(other, one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
