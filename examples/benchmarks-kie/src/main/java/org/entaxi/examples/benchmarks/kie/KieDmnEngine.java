package org.entaxi.examples.benchmarks.kie;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.entaxi.examples.benchmarks.peer.Engine;
import org.entaxi.examples.benchmarks.peer.ExpressionText;
import org.entaxi.examples.benchmarks.peer.Field;
import org.entaxi.examples.benchmarks.peer.Formula;
import org.entaxi.examples.benchmarks.peer.Reply;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** DMN by KIE: each rule a decision with a literal expression; a fact that is not known is an input that is null. */
public final class KieDmnEngine implements Engine {

    private static final String NAMESPACE = "https://example.org/dmn";

    /** An engine. */
    public KieDmnEngine() {}

    @Override
    public String name() {
        return "KIE DMN 10.2.0";
    }

    @Override
    public Prepared prepare(Formula formula) {
        return prepare(List.of(formula));
    }

    /**
     * Makes several rules ready as the decisions of one model, which are all evaluated together.
     *
     * @param formulas the rules
     * @return the model; it answers with the result of all decisions
     */
    public Prepared prepare(List<Formula> formulas) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(model(formulas)))
                        .setResourceType(ResourceType.DMN)
                        .setSourcePath("rules.dmn")))
                .getOrElseThrow(IllegalArgumentException::new);
        DMNModel model = runtime.getModel(NAMESPACE, "rules");
        if (model.hasErrors()) {
            throw new IllegalArgumentException(model.getMessages().toString());
        }
        return facts -> runtime.evaluateAll(model, (DMNContext) facts);
    }

    private static String model(List<Formula> formulas) {
        StringBuilder text = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " id=\"rules\" name=\"rules\" namespace=\"" + NAMESPACE + "\">");
        for (Field field : Field.ALL) {
            String name = field.name();
            text.append("<inputData id=\"in-" + name + "\" name=\"" + name + "\"><variable name=\"" + name
                    + "\" typeRef=\"" + type(field.kind()) + "\"/></inputData>");
        }
        for (int i = 0; i < formulas.size(); i++) {
            text.append(decision("d" + i, formulas.get(i).in(ExpressionText.FEEL)));
        }
        return text.append("</definitions>").toString();
    }

    private static String decision(String id, String expression) {
        StringBuilder text = new StringBuilder(
                "<decision id=\"" + id + "\" name=\"" + id + "\"><variable name=\"" + id + "\" typeRef=\"boolean\"/>");
        for (Field field : Field.ALL) {
            if (expression.matches(".*\\b" + field.name() + "\\b.*")) {
                text.append("<informationRequirement id=\"" + id + "-" + field.name() + "\"><requiredInput href=\"#in-"
                        + field.name() + "\"/></informationRequirement>");
            }
        }
        return text.append("<literalExpression id=\"" + id + "-e\"><text><![CDATA[" + expression
                        + "]]></text></literalExpression></decision>")
                .toString();
    }

    private static String type(Field.Kind kind) {
        return switch (kind) {
            case NUMBER -> "number";
            case CODE -> "string";
            case CODES -> "Any";
            case FLAG -> "boolean";
        };
    }

    @Override
    public Object facts(Map<String, Object> known) {
        DMNContext context = new DMNContextImpl();
        for (Field field : Field.ALL) {
            context.set(field.name(), known.get(field.name()));
        }
        return context;
    }

    @Override
    public Reply reply(Object answer) {
        Object result = ((DMNResult) answer).getDecisionResultByName("d0").getResult();
        return result instanceof Boolean truth ? truth ? Reply.TRUE : Reply.FALSE : Reply.UNKNOWN;
    }
}
