package org.entaxi.validation;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleReference;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.Organisation;
import org.entaxi.model.Programme;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/** Checks that nothing is part of itself, below itself or defined by itself. */
final class CycleChecks {

    private CycleChecks() {}

    static void check(Run run) {
        Catalogue catalogue = run.catalogue;
        check(
                run,
                "services",
                "partOf",
                catalogue.services(),
                (Service each, Cycles cycles) -> refer(cycles, each.id(), each.partOf()));
        check(
                run,
                "organisations",
                "parent",
                catalogue.organisations(),
                (Organisation each, Cycles cycles) -> refer(cycles, each.id(), each.parent()));
        check(
                run,
                "programmes",
                "partOf",
                catalogue.programmes(),
                (Programme each, Cycles cycles) -> refer(cycles, each.id(), each.partOf()));
        check(run, "concepts", "broader", catalogue.concepts(), (CatalogueConcept each, Cycles cycles) -> each.broader()
                .forEach(broader -> cycles.refer(each.id(), broader)));
        check(
                run,
                "rules",
                "rule",
                catalogue.rules(),
                (NamedRule each, Cycles cycles) -> referAll(cycles, each.id(), each.rule()));
    }

    private static void refer(Cycles cycles, String from, @Nullable String to) {
        if (to != null) {
            cycles.refer(from, to);
        }
    }

    private static void referAll(Cycles cycles, String from, Rule rule) {
        if (rule instanceof RuleReference reference) {
            cycles.refer(from, reference.rule());
        }
        rule.parts().forEach(part -> referAll(cycles, from, part));
    }

    private static <T> void check(
            Run run, String list, String member, List<T> records, BiConsumer<T, Cycles> references) {
        Cycles cycles = new Cycles();
        records.forEach(each -> references.accept(each, cycles));
        Set<String> members = cycles.members();
        for (int i = 0; i < records.size() && !members.isEmpty(); i++) {
            String id = Directory.id(records.get(i));
            if (members.contains(id)) {
                run.add(FindingCode.REFERENCE_CYCLE, run.place(list, i, id).member(member), "iri", id);
            }
        }
    }
}
