package org.entaxi.validation;

import java.math.BigDecimal;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Quantity.Relation;
import org.entaxi.model.Capacity;
import org.entaxi.model.Cost;
import org.jspecify.annotations.Nullable;

/** Checks of numbers against each other. */
final class AmountChecks {

    private AmountChecks() {}

    static void cost(Cost value, Trail place, Run run) {
        BigDecimal amount = value.amount();
        if (amount == null) {
            return;
        }
        if (value.currency() == null && amount.signum() != 0) {
            run.add(FindingCode.CURRENCY_MISSING, place);
        }
        if (Boolean.TRUE.equals(value.free()) && amount.signum() > 0) {
            run.add(FindingCode.COST_CONTRADICTORY, place, "amount", amount.toString());
        }
    }

    static void capacity(Capacity value, Trail place, Run run) {
        exceeds("available", value.available(), value.maximum(), place, run);
        exceeds("taken", value.taken(), value.maximum(), place, run);
    }

    private static void exceeds(
            String what, @Nullable Quantity part, @Nullable Quantity maximum, Trail place, Run run) {
        if (part == null || maximum == null || !isLowerBound(part.relation()) || !isUpperBound(maximum.relation())) {
            return;
        }
        if (part.value().compareTo(maximum.value()) > 0) {
            run.add(
                    FindingCode.CAPACITY_EXCEEDED,
                    place.member(what),
                    "what",
                    what,
                    "value",
                    part.value().toString(),
                    "maximum",
                    maximum.value().toString());
        }
    }

    private static boolean isLowerBound(Relation relation) {
        return relation == Relation.EXACTLY || relation == Relation.AT_LEAST || relation == Relation.MORE_THAN;
    }

    private static boolean isUpperBound(Relation relation) {
        return relation == Relation.EXACTLY || relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
    }
}
