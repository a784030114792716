package org.entaxi.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.Certainty;

/**
 * Keeps what is inferred from a concept no surer than the concept: where the concept has to be checked, so has what it proves,
 * what it is narrower than and what it excludes, however it was said. Most lists have nothing to lower and stay as they are.
 */
final class Caps {

    private Caps() {}

    static List<Link> links(List<Link> links, Certainty most) {
        List<Link> capped = List.of();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i).atMost(most);
            capped = replaced(links, capped, i, link);
        }
        return capped.isEmpty() ? links : List.copyOf(capped);
    }

    static List<Attestation> attestations(List<Attestation> attestations, Certainty most) {
        List<Attestation> capped = List.of();
        for (int i = 0; i < attestations.size(); i++) {
            Attestation attestation = attestations.get(i).atMost(most);
            capped = replaced(attestations, capped, i, attestation);
        }
        return capped.isEmpty() ? attestations : List.copyOf(capped);
    }

    static List<Covering> coverings(List<Covering> coverings, Certainty most) {
        List<Covering> capped = List.of();
        for (int i = 0; i < coverings.size(); i++) {
            Covering covering = coverings.get(i).atMost(most);
            capped = replaced(coverings, capped, i, covering);
        }
        return capped.isEmpty() ? coverings : List.copyOf(capped);
    }

    static List<Prolongation> prolongations(List<Prolongation> prolongations, Certainty most) {
        List<Prolongation> capped = List.of();
        for (int i = 0; i < prolongations.size(); i++) {
            Prolongation prolongation = prolongations.get(i).atMost(most);
            capped = replaced(prolongations, capped, i, prolongation);
        }
        return capped.isEmpty() ? prolongations : List.copyOf(capped);
    }

    /** The list with another element in one place; it is not copied before something differs. */
    private static <T> List<T> replaced(List<T> original, List<T> capped, int i, T element) {
        if (original.get(i) == element) {
            return capped;
        }
        List<T> changed = capped.isEmpty() ? new ArrayList<>(original) : capped;
        changed.set(i, element);
        return changed;
    }
}
