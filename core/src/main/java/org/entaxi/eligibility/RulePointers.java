package org.entaxi.eligibility;

import java.util.Locale;

/** The steps of JSON Pointers (RFC 6901) into the JSON of a rule. */
final class RulePointers {

    private RulePointers() {}

    /** The step from a rule to one of its parts. */
    static String step(Rule rule, int part) {
        if (rule instanceof AllOf) {
            return "/allOf/" + part;
        }
        if (rule instanceof AnyOf) {
            return "/anyOf/" + part;
        }
        if (rule instanceof AtLeast) {
            return "/atLeast/of/" + part;
        }
        if (rule instanceof MemberCondition member) {
            return "/member/" + member.quantifier().name().toLowerCase(Locale.ROOT) + "/where";
        }
        return "/not";
    }
}
