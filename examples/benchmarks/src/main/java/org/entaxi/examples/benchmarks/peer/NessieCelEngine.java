package org.entaxi.examples.benchmarks.peer;

import static org.projectnessie.cel.EvalOption.OptOptimize;
import static org.projectnessie.cel.EvalOption.OptPartialEval;

import com.google.api.expr.v1alpha1.Decl;
import com.google.api.expr.v1alpha1.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.EnvOption;
import org.projectnessie.cel.Program;
import org.projectnessie.cel.ProgramOption;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.types.UnknownT;
import org.projectnessie.cel.common.types.ref.Val;
import org.projectnessie.cel.interpreter.Activation;
import org.projectnessie.cel.interpreter.AttributePattern;

/** CEL by Project Nessie. */
public final class NessieCelEngine implements Engine {

    /** Its name in the report. */
    public static final String NAME = "nessie cel 0.8.0";

    private final Env env;

    /** An engine. */
    public NessieCelEngine() {
        List<Decl> declarations = Field.ALL.stream()
                .map(field -> Decls.newVar(field.name(), type(field.kind())))
                .toList();
        env = Env.newEnv(EnvOption.declarations(declarations));
    }

    private static Type type(Field.Kind kind) {
        return switch (kind) {
            case NUMBER -> Decls.Int;
            case CODE -> Decls.String;
            case CODES -> Decls.newListType(Decls.String);
            case FLAG -> Decls.Bool;
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prepared prepare(Formula formula) {
        Env.AstIssuesTuple compiled = env.compile(formula.in(ExpressionText.CEL));
        if (compiled.hasIssues()) {
            throw new IllegalArgumentException(compiled.getIssues().toString());
        }
        Program program = env.program(compiled.getAst(), ProgramOption.evalOptions(OptPartialEval, OptOptimize));
        return facts -> program.eval(facts).getVal();
    }

    @Override
    public Object facts(Map<String, Object> known) {
        AttributePattern[] unknown = Field.ALL.stream()
                .map(Field::name)
                .filter(name -> !known.containsKey(name))
                .map(AttributePattern::newAttributePattern)
                .toArray(AttributePattern[]::new);
        return unknown.length == 0 ? Activation.newActivation(known) : Activation.newPartialActivation(known, unknown);
    }

    @Override
    public Reply reply(Object answer) {
        Val value = (Val) answer;
        if (UnknownT.isUnknown(value)) {
            return Reply.UNKNOWN;
        }
        return value.value() instanceof Boolean truth ? truth ? Reply.TRUE : Reply.FALSE : Reply.FAILED;
    }

    @Override
    public Set<String> missing(Object answer) {
        Val value = (Val) answer;
        return UnknownT.isUnknown(value) ? Set.of("expression " + value.value()) : Set.of();
    }
}
