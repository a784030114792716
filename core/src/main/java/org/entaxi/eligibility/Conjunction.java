package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;

/** Takes a rule apart into what must hold together: parts of nested conjunctions, and what a negated disjunction denies. */
final class Conjunction {

    private final List<Rule> parts = new ArrayList<>();

    private Conjunction() {}

    static List<Rule> partsOf(Rule rule) {
        Conjunction conjunction = new Conjunction();
        conjunction.add(rule);
        return conjunction.parts;
    }

    private void add(Rule rule) {
        if (rule instanceof AllOf all) {
            all.of().forEach(this::add);
        } else if (rule instanceof Not not && not.of() instanceof Not twice) {
            add(twice.of());
        } else if (rule instanceof Not not && not.of() instanceof AnyOf any) {
            any.of().forEach(each -> add(new Not(each)));
        } else {
            parts.add(rule);
        }
    }
}
