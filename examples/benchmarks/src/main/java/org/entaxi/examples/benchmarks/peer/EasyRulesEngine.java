package org.entaxi.examples.benchmarks.peer;

import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.mvel.MVELCondition;

/** Easy Rules with conditions in MVEL. A fact that is not there is null, which MVEL has its own ideas of. */
public final class EasyRulesEngine implements Engine {

    /** Its name in the report. */
    public static final String NAME = "Easy Rules MVEL 4.1.0";

    /** An engine. */
    public EasyRulesEngine() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prepared prepare(Formula formula) {
        MVELCondition condition = new MVELCondition(formula.in(ExpressionText.MVEL));
        return facts -> condition.evaluate((Facts) facts);
    }

    @Override
    public Object facts(Map<String, Object> known) {
        Facts facts = new Facts();
        known.forEach(facts::put);
        return facts;
    }

    @Override
    public Reply reply(Object answer) {
        return Boolean.TRUE.equals(answer) ? Reply.TRUE : Reply.FALSE;
    }
}
