package org.entaxi.jsonld;

import java.util.List;
import java.util.function.Consumer;
import org.entaxi.basics.Citation;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.Conflict;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.eligibility.Reason;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/** Writing decisions. The public form is about the rule and names facts; only the full one has the person's answers. */
final class DecisionForm {

    private final JsonOutput out;

    DecisionForm(JsonOutput out) {
        this.out = out;
    }

    /** Writes a decision; with the person only in the full form. */
    void write(Decision decision, @Nullable Person person) {
        out.startObject();
        text(ObjectForm.TYPE, "Decision");
        text("outcome", EnumForm.id(decision.outcome()));
        list("causes", List.copyOf(decision.causes()), (Cause cause) -> out.string(EnumForm.id(cause)));
        text("asOf", decision.asOf().toString());
        text("exactness", EnumForm.id(decision.exactness()));
        list("reasons", decision.reasons(), this::reason);
        list("sufficientFacts", decision.sufficientFacts(), this::fact);
        list("blockers", decision.blockers(), this::reason);
        list("missing", decision.missing(), this::missing);
        list("cheapestSettling", decision.cheapestSettling(), this::fact);
        list("providerDecides", decision.providerDecides(), this::reason);
        list("conflicts", decision.conflicts(), this::conflict);
        if (person != null) {
            out.name("person");
            PersonForms.PERSON.write(out, person);
        }
        out.endObject();
    }

    private void reason(Reason reason) {
        out.startObject();
        text("pointer", reason.pointer());
        text("holds", EnumForm.id(reason.truth()));
        out.name("rule");
        RuleForm.RULE.write(out, reason.rule());
        list("facts", reason.facts(), this::fact);
        list("citations", reason.citations(), (Citation citation) -> CitationForm.CITATION.write(out, citation));
        out.endObject();
    }

    private void missing(MissingFact missing) {
        out.startObject();
        members(missing.fact());
        text("why", EnumForm.id(missing.why()));
        out.endObject();
    }

    private void conflict(Conflict conflict) {
        out.startObject();
        members(conflict.fact());
        text("kind", EnumForm.id(conflict.kind()));
        out.endObject();
    }

    private void fact(FactReference fact) {
        out.startObject();
        members(fact);
        out.endObject();
    }

    private void members(FactReference fact) {
        text("fact", fact.fact());
        if (fact.documentType() != null) {
            text("documentType", fact.documentType().shortForm(Schemes.DOCUMENT_TYPE));
        }
        if (fact.member() >= 0) {
            out.name("member");
            out.number(fact.member());
        }
    }

    private void text(String name, String value) {
        out.name(name);
        out.string(value);
    }

    private <V> void list(String name, List<V> values, Consumer<V> element) {
        if (values.isEmpty()) {
            return;
        }
        out.name(name);
        out.startArray();
        values.forEach(element);
        out.endArray();
    }
}
