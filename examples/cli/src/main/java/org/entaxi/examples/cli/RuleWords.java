package org.entaxi.examples.cli;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import org.entaxi.eligibility.AgeCondition;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.AnyOf;
import org.entaxi.eligibility.Assessment;
import org.entaxi.eligibility.CodeCondition;
import org.entaxi.eligibility.DocumentCondition;
import org.entaxi.eligibility.Everyone;
import org.entaxi.eligibility.ResidenceCondition;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.StatusCondition;
import org.entaxi.eligibility.Unencoded;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;

/** What a rule asks, in a few words. */
final class RuleWords {

    private final Screen screen;
    private final Vocabulary vocabulary;

    RuleWords(Screen screen, Vocabulary vocabulary) {
        this.screen = screen;
        this.vocabulary = vocabulary;
    }

    String of(Rule rule) {
        if (rule instanceof StatusCondition status) {
            return label(status.status());
        }
        if (rule instanceof AgeCondition age) {
            return screen.say(
                    "rule.age",
                    "kind",
                    age.max() == null ? "min" : age.min() == null ? "max" : "both",
                    "min",
                    age.min() == null ? 0 : age.min(),
                    "max",
                    age.max() == null ? 0 : age.max());
        }
        if (rule instanceof ResidenceCondition residence) {
            return screen.say("rule.residence", "area", label(residence.area()));
        }
        if (rule instanceof DocumentCondition document) {
            return label(document.type());
        }
        if (rule instanceof CodeCondition code) {
            String scheme = code.fact().substring(code.fact().lastIndexOf('/') + 1);
            return list(
                    code.in().stream()
                            .map(each -> label(ConceptId.parse(each, scheme)))
                            .toList(),
                    ListFormatter.Type.OR);
        }
        if (rule instanceof Unsettled unsettled) {
            return screen.say("rule." + HoursLines.name(unsettled.cause()));
        }
        if (rule instanceof Everyone) {
            return screen.say("rule.everyone");
        }
        if (rule instanceof Unencoded unencoded) {
            return screen.text(unencoded.text());
        }
        if (rule instanceof Assessment assessment) {
            return screen.text(assessment.text());
        }
        if (rule instanceof AnyOf || rule instanceof AllOf) {
            List<String> parts = rule.parts().stream().map(this::of).toList();
            return list(parts, rule instanceof AnyOf ? ListFormatter.Type.OR : ListFormatter.Type.AND);
        }
        return rule.info().note().isEmpty()
                ? EntaxiJson.text(rule)
                : screen.text(rule.info().note());
    }

    String label(ConceptId concept) {
        return vocabulary.label(concept, screen.texts().reader());
    }

    String list(List<String> parts, ListFormatter.Type type) {
        Locale spoken = screen.texts().spoken();
        return ListFormatter.getInstance(spoken, type, ListFormatter.Width.WIDE).format(parts);
    }
}
