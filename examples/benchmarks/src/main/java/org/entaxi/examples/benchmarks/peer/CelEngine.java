package org.entaxi.examples.benchmarks.peer;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** CEL by its authors, with the planner runtime; a fact that is not known is declared unknown, as the engine wants it. */
public final class CelEngine implements Engine {

    /** Its name in the report. */
    public static final String NAME = "dev.cel 0.14.0";

    private final CelCompiler compiler;
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();

    /** An engine. */
    public CelEngine() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        for (Field field : Field.ALL) {
            builder.addVar(field.name(), type(field.kind()));
        }
        compiler = builder.build();
    }

    private static CelType type(Field.Kind kind) {
        return switch (kind) {
            case NUMBER -> SimpleType.INT;
            case CODE -> SimpleType.STRING;
            case CODES -> ListType.create(SimpleType.STRING);
            case FLAG -> SimpleType.BOOL;
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prepared prepare(Formula formula) {
        try {
            Program program = runtime.createProgram(
                    compiler.compile(formula.in(ExpressionText.CEL)).getAst());
            return facts -> facts instanceof PartialVars partial ? program.eval(partial) : program.eval(known(facts));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> known(Object facts) {
        return (Map<String, Object>) facts;
    }

    @Override
    public Object facts(Map<String, Object> known) {
        CelAttributePattern[] unknown = Field.ALL.stream()
                .map(Field::name)
                .filter(name -> !known.containsKey(name))
                .map(CelAttributePattern::create)
                .toArray(CelAttributePattern[]::new);
        return unknown.length == 0 ? known : PartialVars.of(known, unknown);
    }

    @Override
    public Reply reply(Object answer) {
        return answer instanceof Boolean truth ? truth ? Reply.TRUE : Reply.FALSE : Reply.UNKNOWN;
    }

    @Override
    public Set<String> missing(Object answer) {
        Set<String> names = new TreeSet<>();
        if (answer instanceof CelUnknownSet unknown) {
            unknown.attributes().forEach(attribute -> names.add(attribute.toString()));
        }
        return names;
    }
}
