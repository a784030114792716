package org.entaxi.examples.benchmarks.peer;

import io.github.jamsesso.jsonlogic.JsonLogic;
import java.util.Map;

/** JsonLogic for Java. It keeps what it parsed by the text of the rule. */
public final class JsonLogicEngine implements Engine {

    /** Its name in the report. */
    public static final String NAME = "json-logic-java 1.1.0";

    private final JsonLogic engine = new JsonLogic();

    /** An engine. */
    public JsonLogicEngine() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prepared prepare(Formula formula) {
        String text = formula.in(new JsonLogicText());
        return facts -> engine.apply(text, facts);
    }

    @Override
    public Object facts(Map<String, Object> known) {
        return known;
    }

    @Override
    public Reply reply(Object answer) {
        return JsonLogic.truthy(answer) ? Reply.TRUE : Reply.FALSE;
    }
}
