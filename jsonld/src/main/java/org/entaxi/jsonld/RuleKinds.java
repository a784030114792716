package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.eligibility.AgeCondition;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.AnyOf;
import org.entaxi.eligibility.Assessment;
import org.entaxi.eligibility.AtLeast;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.CodeCondition;
import org.entaxi.eligibility.DateCondition;
import org.entaxi.eligibility.DocumentCondition;
import org.entaxi.eligibility.ElapsedCondition;
import org.entaxi.eligibility.EvaluatedOnCondition;
import org.entaxi.eligibility.Everyone;
import org.entaxi.eligibility.FlagCondition;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.LanguageCondition;
import org.entaxi.eligibility.MemberCondition;
import org.entaxi.eligibility.NationalityCondition;
import org.entaxi.eligibility.Not;
import org.entaxi.eligibility.NumberCondition;
import org.entaxi.eligibility.RemainingCondition;
import org.entaxi.eligibility.ResidenceCondition;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleReference;
import org.entaxi.eligibility.StatusCondition;
import org.entaxi.eligibility.Unencoded;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Every kind of rule by its key and by the class of its rules. */
final class RuleKinds {

    private static final Map<String, RuleKind<?>> BY_KEY = new LinkedHashMap<>();
    private static final List<RuleKind<?>> READ;
    /** Tells the members of a rule apart: those that every rule may have, then the keys of the kinds. */
    private static final Names NAMES;

    private static final Map<Class<?>, RuleKind<?>> BY_CLASS = new LinkedHashMap<>();

    static {
        Form<List<Rule>> parts = new WholeListForm<>(RuleForm.RULE);
        add(AllOf.class, "allOf", mapped(parts, AllOf::new, AllOf::of));
        add(AnyOf.class, "anyOf", mapped(parts, AnyOf::new, AnyOf::of));
        add(Not.class, "not", mapped(RuleForm.RULE, Not::new, Not::of));
        add(AtLeast.class, "atLeast", ConditionForms.AT_LEAST);
        add(Everyone.class, "everyone", mapped(TrueForm.TRUE, yes -> new Everyone(), rule -> true));
        add(Inherited.class, "inherited", mapped(TrueForm.TRUE, yes -> new Inherited(), rule -> true));
        add(RuleReference.class, "rule", mapped(Forms.STRING, RuleReference::new, RuleReference::rule));
        add(
                StatusCondition.class,
                "status",
                mapped(Forms.concept(Schemes.LEGAL_STATUS), StatusCondition::new, StatusCondition::status));
        add(DocumentCondition.class, "document", ConditionForms.DOCUMENT);
        add(AgeCondition.class, "age", ConditionForms.AGE);
        add(NumberCondition.class, "number", ConditionForms.NUMBER);
        add(CodeCondition.class, "code", ConditionForms.CODE);
        add(FlagCondition.class, "flag", ConditionForms.FLAG);
        add(DateCondition.class, "date", ConditionForms.DATE);
        add(ElapsedCondition.class, "elapsed", ConditionForms.ELAPSED);
        add(RemainingCondition.class, "remaining", ConditionForms.REMAINING);
        add(
                ResidenceCondition.class,
                "residence",
                mapped(Forms.concept(Schemes.AREA), ResidenceCondition::new, ResidenceCondition::area));
        add(
                NationalityCondition.class,
                "nationality",
                mapped(
                        new WholeListForm<>(Forms.concept(Schemes.COUNTRY)),
                        NationalityCondition::new,
                        NationalityCondition::countries));
        add(
                LanguageCondition.class,
                "language",
                mapped(Forms.STRING, LanguageCondition::new, LanguageCondition::language));
        add(MemberCondition.class, "member", ConditionForms.MEMBER);
        add(EvaluatedOnCondition.class, "evaluatedOn", ConditionForms.EVALUATED_ON);
        add(Unencoded.class, "unencoded", ConditionForms.UNENCODED);
        add(Assessment.class, "assessment", ConditionForms.ASSESSMENT);
        READ = List.copyOf(BY_KEY.values());
        List<String> names = new ArrayList<>();
        RuleForm.INFO.fields().forEach(field -> names.add(field.name()));
        names.addAll(BY_KEY.keySet());
        NAMES = Names.of(names);
        // Only in decisions, whose rules are resolved; never read.
        Form<Cause> cause = EnumForm.of(Cause.class);
        BY_CLASS.put(Unsettled.class, new RuleKind<>("unsettled", mapped(cause, Unsettled::new, Unsettled::cause)));
    }

    private RuleKinds() {}

    private static <R, W> Form<R> mapped(Form<W> form, Function<W, R> from, Function<R, W> to) {
        return new MappedForm<>(form, from, to);
    }

    private static <R extends Rule> void add(Class<R> type, String key, Form<R> form) {
        RuleKind<R> kind = new RuleKind<>(key, form);
        BY_KEY.put(key, kind);
        BY_CLASS.put(type, kind);
    }

    static Names names() {
        return NAMES;
    }

    /** A kind by the place of its key among the keys. */
    static RuleKind<?> at(int index) {
        return READ.get(index);
    }

    static @Nullable RuleKind<?> byKey(String key) {
        return BY_KEY.get(key);
    }

    /** The keys of all kinds. */
    static List<String> keys() {
        return Collections.unmodifiableList(List.copyOf(BY_KEY.keySet()));
    }

    static RuleKind<?> of(Rule rule) {
        RuleKind<?> kind = BY_CLASS.get(rule.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("No form for " + rule.getClass().getSimpleName());
        }
        return kind;
    }

    /** The one value of a key that says all by itself. */
    private static final class TrueForm extends Form<Boolean> {

        static final TrueForm TRUE = new TrueForm();

        @Override
        @Nullable
        Boolean read(JsonInput in) {
            return in.is(JsonToken.VALUE_TRUE) ? Boolean.TRUE : in.<Boolean>rejectType(Kind.BOOLEAN);
        }

        @Override
        void write(JsonOutput out, Boolean value) {
            out.bool(true);
        }
    }
}
