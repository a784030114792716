package org.entaxi.jsonld;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.entaxi.basics.Citation;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.Conflict;
import org.entaxi.eligibility.Counterfactual;
import org.entaxi.eligibility.DecisionData;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.eligibility.OutcomeChange;
import org.entaxi.eligibility.Readiness;
import org.entaxi.eligibility.Reason;
import org.entaxi.eligibility.Receipt;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/**
 * Writing decisions. What there is to hide is left out of the data already, see {@link DecisionData}: here is no choice to make,
 * and none to get wrong.
 */
final class DecisionForm {

    private final JsonOutput out;

    DecisionForm(JsonOutput out) {
        this.out = out;
    }

    void write(DecisionData decision) {
        out.startObject();
        text(ObjectForm.TYPE, "Decision");
        text("outcome", EnumForm.id(decision.outcome()));
        list("causes", List.copyOf(decision.causes()), (Cause cause) -> out.string(EnumForm.id(cause)));
        text("asOf", decision.asOf().toString());
        text("exactness", EnumForm.id(decision.exactness()));
        list("reasons", decision.reasons(), this::reason);
        list("blockers", decision.blockers(), this::reason);
        list("missing", decision.missing(), this::missing);
        list("cheapestSettling", decision.cheapestSettling(), this::fact);
        list("providerDecides", decision.providerDecides(), this::reason);
        list("conflicts", decision.conflicts(), this::conflict);
        out.name("receipt");
        receipt(decision.receipt());
        if (decision.disclosed() != null) {
            out.name("disclosed");
            disclosed(decision.disclosed());
        }
        out.endObject();
    }

    private void reason(Reason reason) {
        out.startObject();
        text("pointer", reason.pointer());
        text("truth", EnumForm.id(reason.truth()));
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

    private void receipt(Receipt receipt) {
        out.startObject();
        text("ruleHash", receipt.ruleHash());
        text("vocabularyHash", receipt.vocabularyHash());
        text("engine", receipt.engine());
        text("asOf", receipt.asOf().toString());
        text("outcome", EnumForm.id(receipt.outcome()));
        list("facts", receipt.facts(), this::fact);
        out.endObject();
    }

    private void disclosed(DecisionData.Disclosed disclosed) {
        out.startObject();
        list("sufficientFacts", disclosed.sufficientFacts(), this::fact);
        day("stableUntil", disclosed.stableUntil());
        day("becomesEligibleOn", disclosed.becomesEligibleOn());
        day("ceasesOn", disclosed.ceasesOn());
        list("changes", disclosed.changes(), this::change);
        list("counterfactuals", disclosed.counterfactuals(), this::counterfactual);
        if (disclosed.readiness() != null) {
            out.name("readiness");
            out.startArray();
            disclosed.readiness().requirements().forEach(this::requirement);
            out.endArray();
        }
        out.name("person");
        PersonForms.PERSON.write(out, disclosed.person());
        out.endObject();
    }

    private void change(OutcomeChange change) {
        out.startObject();
        text("from", change.from().toString());
        text("outcome", EnumForm.id(change.outcome()));
        out.endObject();
    }

    private void counterfactual(Counterfactual counterfactual) {
        out.startObject();
        list("changes", counterfactual.changes(), change -> {
            out.startObject();
            members(change.fact());
            list("conditions", change.conditions(), this::reason);
            out.endObject();
        });
        text("leadsTo", EnumForm.id(counterfactual.leadsTo()));
        out.endObject();
    }

    private void requirement(Readiness.Requirement requirement) {
        out.startObject();
        out.name("required");
        DocumentForms.REQUIRED_DOCUMENT.write(out, requirement.required());
        out.name("met");
        out.bool(requirement.isMet());
        list("states", requirement.alternatives(), way -> {
            out.startArray();
            way.documents().forEach(item -> out.string(EnumForm.id(item.state())));
            out.endArray();
        });
        if (requirement.best() >= 0) {
            out.name("best");
            out.number(requirement.best());
        }
        list("evidence", requirement.evidence(), (ConceptId type) -> out.string(type.shortForm(Schemes.DOCUMENT_TYPE)));
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

    private void day(String name, @Nullable LocalDate day) {
        if (day != null) {
            text(name, day.toString());
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
