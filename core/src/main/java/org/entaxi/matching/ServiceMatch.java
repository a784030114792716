package org.entaxi.matching;

import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.model.Service;

/**
 * One service and whether the person may use it.
 *
 * <p>Immutable and thread-safe. No value of the person is shown by {@code toString()}.
 */
public final class ServiceMatch {

    private final Matches matches;
    private final SegmentMatch part;
    private final int place;

    ServiceMatch(Matches matches, SegmentMatch part, int place) {
        this.matches = matches;
        this.part = part;
        this.place = place;
    }

    /**
     * The service.
     *
     * @return the record
     */
    public Service service() {
        return part.segment().service(place);
    }

    /**
     * The number of the service in the index.
     *
     * @return the number, for {@link CatalogueIndex#service(int)}
     */
    public int number() {
        return part.live().base() + place;
    }

    /**
     * Whether the person may use it.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return part.outcomeOfCase(part.segment().caseOf(place));
    }

    /**
     * Whether it fits the filter for sure, and not only perhaps.
     *
     * @return true when it does, or when there is no filter
     */
    public boolean isSure() {
        return part.isSure(place);
    }

    /**
     * The rule by which it was decided.
     *
     * @return the rule on the day of the match, with everything that it refers to in place
     */
    public Rule rule() {
        return part.standing().rules().rule(part.segment().caseOf(place));
    }

    /**
     * The decision with its reasons and what is missing, made when it is asked for.
     *
     * <p>Where a rule is so tangled that the decision says {@link org.entaxi.eligibility.Exactness#KLEENE}, it may leave open what
     * {@link #outcome()} settles, since an index looks at parts of a rule by themselves; neither contradicts the other.
     *
     * @return the decision
     */
    public Decision decision() {
        return matches.index().evaluator().decide(rule(), matches.person(), matches.asOf());
    }

    /** The service and the outcome. */
    @Override
    public String toString() {
        return "ServiceMatch[" + service().id() + ", " + outcome() + "]";
    }
}
