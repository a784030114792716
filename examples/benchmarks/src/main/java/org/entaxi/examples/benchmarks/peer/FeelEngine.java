package org.entaxi.examples.benchmarks.peer;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** FEEL by Camunda; what is null is its way to say unknown. */
public final class FeelEngine implements Engine {

    /** Its name in the report. */
    public static final String NAME = "Camunda FEEL 1.21.0";

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    /** An engine. */
    public FeelEngine() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prepared prepare(Formula formula) {
        ParseResult parsed = engine.parseExpression(formula.in(ExpressionText.FEEL));
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(parsed.failure().message());
        }
        ParsedExpression expression = parsed.parsedExpression();
        return facts -> engine.evaluate(expression, known(facts));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> known(Object facts) {
        return (Map<String, Object>) facts;
    }

    @Override
    public Object facts(Map<String, Object> known) {
        return known;
    }

    @Override
    public Reply reply(Object answer) {
        EvaluationResult result = (EvaluationResult) answer;
        if (result.isFailure()) {
            return Reply.FAILED;
        }
        return result.result() instanceof Boolean truth ? truth ? Reply.TRUE : Reply.FALSE : Reply.UNKNOWN;
    }
}
