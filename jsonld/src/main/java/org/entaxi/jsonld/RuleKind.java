package org.entaxi.jsonld;

import org.entaxi.eligibility.Rule;
import org.jspecify.annotations.Nullable;

/** A kind of rule: the key that says it, and what stands under the key. */
final class RuleKind<R extends Rule> {

    private final String key;
    private final Form<R> form;

    RuleKind(String key, Form<R> form) {
        this.key = key;
        this.form = form;
    }

    String key() {
        return key;
    }

    @Nullable
    Rule read(JsonInput in) {
        return form.read(in);
    }

    @SuppressWarnings("unchecked")
    void write(JsonOutput out, Rule rule) {
        // The kinds are kept by the class of their rules.
        form.write(out, (R) rule);
    }
}
