package org.entaxi.validation;

import java.util.List;
import java.util.Map;
import org.entaxi.basics.Citation;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Iris;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.person.FactDefinition;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Checks of the small values that every record uses. They lie below the constraints and so cannot carry them. */
final class BasicChecks {

    private static final int LEAST_COST = 1;
    private static final int GREATEST_COST = 10;

    /** As the published schema has it for codes and names that nobody reads. */
    private static final int MOST_CHARACTERS = 300;

    private BasicChecks() {}

    static void validity(Validity value, Trail place, Run run) {
        if (value.isReversed()) {
            run.add(FindingCode.PERIOD_REVERSED, place, "period", show(value.from(), value.until()));
        }
    }

    static void citation(Citation value, Trail place, Run run) {
        required(value.title(), place.member("title"), run);
        iri(value.iri(), place.member("iri"), run);
        if (new Validity(value.inForceFrom(), value.inForceUntil()).isReversed()) {
            run.add(
                    FindingCode.PERIOD_REVERSED,
                    place.member("inForceUntil"),
                    "period",
                    show(value.inForceFrom(), value.inForceUntil()));
        }
    }

    static void fact(FactDefinition value, Trail place, Run run) {
        iri(value.id(), place.member("id"), run);
        List<String> prerequisites = value.prerequisites();
        for (int i = 0; i < prerequisites.size(); i++) {
            iri(prerequisites.get(i), place.member("prerequisites").element(i), run);
        }
        int answer = 0;
        for (Map.Entry<String, LocalizedText> each : value.answers().entrySet()) {
            Trail at = place.member("answers").element(answer++);
            size(each.getKey(), at.member("value"), run);
            required(each.getValue(), at.member("label"), run);
        }
        if (value.cost() < LEAST_COST || value.cost() > GREATEST_COST) {
            run.add(
                    FindingCode.NUMBER_OUT_OF_RANGE,
                    place.member("cost"),
                    "value",
                    Integer.toString(value.cost()),
                    "min",
                    Integer.toString(LEAST_COST),
                    "max",
                    Integer.toString(GREATEST_COST));
        }
    }

    static void namedRule(NamedRule value, Trail place, Run run) {
        iri(value.id(), place.member("id"), run);
    }

    static void iri(@Nullable String value, Trail place, Run run) {
        if (value != null && !Iris.isAbsolute(value)) {
            run.add(FindingCode.IRI_MALFORMED, place);
        }
    }

    /** A short text without a language: a code, or a name within a rule. */
    static void size(String text, Trail place, Run run) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            run.add(FindingCode.TEXT_SIZE, place, "min", "1", "max", Integer.toString(MOST_CHARACTERS));
        }
    }

    static void required(LocalizedText text, Trail place, Run run) {
        if (text.values().values().stream().allMatch(String::isBlank)) {
            run.add(FindingCode.TEXT_MISSING, place);
        }
    }

    /** A period in a message: its ends with a slash between, as ISO 8601 writes intervals. */
    static String show(@Nullable PartialDate from, @Nullable PartialDate until) {
        return (from == null ? ".." : from) + "/" + (until == null ? ".." : until);
    }

    static String show(Validity period) {
        return show(period.from(), period.until());
    }
}
