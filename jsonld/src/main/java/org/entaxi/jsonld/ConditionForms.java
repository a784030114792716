package org.entaxi.jsonld;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.AgeCondition;
import org.entaxi.eligibility.Assessment;
import org.entaxi.eligibility.AtLeast;
import org.entaxi.eligibility.CodeCondition;
import org.entaxi.eligibility.DateCondition;
import org.entaxi.eligibility.DocumentCondition;
import org.entaxi.eligibility.ElapsedCondition;
import org.entaxi.eligibility.EvaluatedOnCondition;
import org.entaxi.eligibility.FlagCondition;
import org.entaxi.eligibility.MemberCondition;
import org.entaxi.eligibility.NumberCondition;
import org.entaxi.eligibility.RemainingCondition;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Unencoded;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.HouseholdMember;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/** What stands under the key of a kind of rule, where that is an object. All are closed. */
final class ConditionForms {

    private static final ObjectForm.Draft<AtLeast> AT_LEAST_DRAFT = ObjectForm.of();
    private static final Field<AtLeast, Integer> N = AT_LEAST_DRAFT.required("n", Forms.WHOLE_NUMBER, AtLeast::n);
    private static final Field<AtLeast, List<Rule>> OF =
            AT_LEAST_DRAFT.required("of", new WholeListForm<>(RuleForm.RULE), AtLeast::of);
    static final Form<AtLeast> AT_LEAST = AT_LEAST_DRAFT.closed(s -> new AtLeast(s.get(N), s.get(OF)));

    private static final ObjectForm.Draft<DocumentCondition> DOCUMENT_DRAFT = ObjectForm.of();
    private static final Field<DocumentCondition, ConceptId> DOCUMENT_TYPE =
            DOCUMENT_DRAFT.required("type", Forms.concept(Schemes.DOCUMENT_TYPE), DocumentCondition::type);
    private static final Field<DocumentCondition, Set<DocumentValidity>> DOCUMENT_VALIDITY =
            DOCUMENT_DRAFT.optional("validity", DocumentForms.VALIDITIES, DocumentCondition::validity);
    private static final Field<DocumentCondition, Set<DocumentForm>> DOCUMENT_FORM =
            DOCUMENT_DRAFT.optional("form", DocumentForms.FORMS, DocumentCondition::form);
    static final Form<DocumentCondition> DOCUMENT = DOCUMENT_DRAFT.closed(
            s -> new DocumentCondition(s.get(DOCUMENT_TYPE), s.get(DOCUMENT_VALIDITY), s.get(DOCUMENT_FORM)));

    private static final ObjectForm.Draft<AgeCondition> AGE_DRAFT = ObjectForm.of();
    private static final Field<AgeCondition, Integer> AGE_MIN =
            AGE_DRAFT.optional("min", Forms.WHOLE_NUMBER, AgeCondition::min);
    private static final Field<AgeCondition, Integer> AGE_MAX =
            AGE_DRAFT.optional("max", Forms.WHOLE_NUMBER, AgeCondition::max);
    static final Form<AgeCondition> AGE = AGE_DRAFT.closed(s -> new AgeCondition(s.orNull(AGE_MIN), s.orNull(AGE_MAX)));

    private static final ObjectForm.Draft<NumberCondition> NUMBER_DRAFT = ObjectForm.of();
    private static final Field<NumberCondition, String> NUMBER_FACT =
            NUMBER_DRAFT.required("fact", Forms.STRING, NumberCondition::fact);
    private static final Field<NumberCondition, BigDecimal> NUMBER_MIN =
            NUMBER_DRAFT.optional("min", Forms.DECIMAL, NumberCondition::min);
    private static final Field<NumberCondition, BigDecimal> NUMBER_MAX =
            NUMBER_DRAFT.optional("max", Forms.DECIMAL, NumberCondition::max);
    static final Form<NumberCondition> NUMBER = NUMBER_DRAFT.closed(
            s -> new NumberCondition(s.get(NUMBER_FACT), s.orNull(NUMBER_MIN), s.orNull(NUMBER_MAX)));

    private static final ObjectForm.Draft<CodeCondition> CODE_DRAFT = ObjectForm.of();
    private static final Field<CodeCondition, String> CODE_FACT =
            CODE_DRAFT.required("fact", Forms.STRING, CodeCondition::fact);
    private static final Field<CodeCondition, List<String>> CODE_IN =
            CODE_DRAFT.list("in", Forms.STRING, CodeCondition::in);
    private static final Field<CodeCondition, List<String>> CODE_NOT_IN =
            CODE_DRAFT.list("notIn", Forms.STRING, CodeCondition::notIn);
    static final Form<CodeCondition> CODE =
            CODE_DRAFT.closed(s -> new CodeCondition(s.get(CODE_FACT), s.get(CODE_IN), s.get(CODE_NOT_IN)));

    private static final ObjectForm.Draft<FlagCondition> FLAG_DRAFT = ObjectForm.of();
    private static final Field<FlagCondition, String> FLAG_FACT =
            FLAG_DRAFT.required("fact", Forms.STRING, FlagCondition::fact);
    static final Form<FlagCondition> FLAG = FLAG_DRAFT.closed(s -> new FlagCondition(s.get(FLAG_FACT)));

    private static final ObjectForm.Draft<DateCondition> DATE_DRAFT = ObjectForm.of();
    private static final Field<DateCondition, String> DATE_FACT =
            DATE_DRAFT.required("fact", Forms.STRING, DateCondition::fact);
    private static final Field<DateCondition, PartialDate> DATE_FROM =
            DATE_DRAFT.optional("from", Forms.PARTIAL_DATE, DateCondition::from);
    private static final Field<DateCondition, PartialDate> DATE_BEFORE =
            DATE_DRAFT.optional("before", Forms.PARTIAL_DATE, DateCondition::before);
    static final Form<DateCondition> DATE =
            DATE_DRAFT.closed(s -> new DateCondition(s.get(DATE_FACT), s.orNull(DATE_FROM), s.orNull(DATE_BEFORE)));

    private static final ObjectForm.Draft<ElapsedCondition> ELAPSED_DRAFT = ObjectForm.of();
    private static final Field<ElapsedCondition, String> SINCE =
            ELAPSED_DRAFT.required("since", Forms.STRING, ElapsedCondition::since);
    private static final Field<ElapsedCondition, Period> ELAPSED_MIN =
            ELAPSED_DRAFT.optional("min", Forms.PERIOD, ElapsedCondition::min);
    private static final Field<ElapsedCondition, Period> ELAPSED_MAX =
            ELAPSED_DRAFT.optional("max", Forms.PERIOD, ElapsedCondition::max);
    static final Form<ElapsedCondition> ELAPSED =
            ELAPSED_DRAFT.closed(s -> new ElapsedCondition(s.get(SINCE), s.orNull(ELAPSED_MIN), s.orNull(ELAPSED_MAX)));

    private static final ObjectForm.Draft<RemainingCondition> REMAINING_DRAFT = ObjectForm.of();
    private static final Field<RemainingCondition, String> UNTIL =
            REMAINING_DRAFT.required("until", Forms.STRING, RemainingCondition::until);
    private static final Field<RemainingCondition, Period> REMAINING_MIN =
            REMAINING_DRAFT.optional("min", Forms.PERIOD, RemainingCondition::min);
    private static final Field<RemainingCondition, Period> REMAINING_MAX =
            REMAINING_DRAFT.optional("max", Forms.PERIOD, RemainingCondition::max);
    static final Form<RemainingCondition> REMAINING = REMAINING_DRAFT.closed(
            s -> new RemainingCondition(s.get(UNTIL), s.orNull(REMAINING_MIN), s.orNull(REMAINING_MAX)));

    private static final ObjectForm.Draft<EvaluatedOnCondition> EVALUATED_DRAFT = ObjectForm.of();
    private static final Field<EvaluatedOnCondition, PartialDate> EVALUATED_FROM =
            EVALUATED_DRAFT.optional("from", Forms.PARTIAL_DATE, EvaluatedOnCondition::from);
    private static final Field<EvaluatedOnCondition, PartialDate> EVALUATED_BEFORE =
            EVALUATED_DRAFT.optional("before", Forms.PARTIAL_DATE, EvaluatedOnCondition::before);
    static final Form<EvaluatedOnCondition> EVALUATED_ON =
            EVALUATED_DRAFT.closed(s -> new EvaluatedOnCondition(s.orNull(EVALUATED_FROM), s.orNull(EVALUATED_BEFORE)));

    private static final ObjectForm.Draft<Unencoded> UNENCODED_DRAFT = ObjectForm.of();
    private static final Field<Unencoded, LocalizedText> UNENCODED_TEXT =
            UNENCODED_DRAFT.always("text", TextForm.TEXT, Unencoded::text);
    static final Form<Unencoded> UNENCODED = UNENCODED_DRAFT.closed(s -> new Unencoded(s.get(UNENCODED_TEXT)));

    private static final ObjectForm.Draft<Assessment> ASSESSMENT_DRAFT = ObjectForm.of();
    private static final Field<Assessment, LocalizedText> ASSESSMENT_TEXT =
            ASSESSMENT_DRAFT.always("text", TextForm.TEXT, Assessment::text);
    static final Form<Assessment> ASSESSMENT = ASSESSMENT_DRAFT.closed(s -> new Assessment(s.get(ASSESSMENT_TEXT)));

    private static final ObjectForm.Draft<MemberCondition> MEMBER_DRAFT = ObjectForm.of();
    private static final Field<MemberCondition, MemberCondition> ANY =
            quantified("any", MemberCondition.Quantifier.ANY);
    private static final Field<MemberCondition, MemberCondition> ALL =
            quantified("all", MemberCondition.Quantifier.ALL);
    private static final Field<MemberCondition, MemberCondition> COUNT =
            quantified("count", MemberCondition.Quantifier.COUNT);
    static final Form<MemberCondition> MEMBER =
            MEMBER_DRAFT.closed(s -> only(s.orNull(ANY), s.orNull(ALL), s.orNull(COUNT)));

    private ConditionForms() {}

    private static Field<MemberCondition, MemberCondition> quantified(
            String key, MemberCondition.Quantifier quantifier) {
        ObjectForm.Draft<MemberCondition> draft = ObjectForm.of();
        Field<MemberCondition, ConceptId> relation =
                draft.optional("relation", Forms.concept(HouseholdMember.RELATION_SCHEME), MemberCondition::relation);
        Field<MemberCondition, Rule> where = draft.required("where", RuleForm.RULE, MemberCondition::where);
        Field<MemberCondition, Integer> min = draft.optional("min", Forms.WHOLE_NUMBER, MemberCondition::min);
        Field<MemberCondition, Integer> max = draft.optional("max", Forms.WHOLE_NUMBER, MemberCondition::max);
        Form<MemberCondition> body = draft.closed(
                s -> new MemberCondition(quantifier, s.orNull(relation), s.get(where), s.orNull(min), s.orNull(max)));
        return MEMBER_DRAFT.optional(key, body, m -> m.quantifier() == quantifier ? m : null);
    }

    private static MemberCondition only(@Nullable MemberCondition... found) {
        MemberCondition only = null;
        for (MemberCondition one : found) {
            if (one != null && only != null) {
                throw new IllegalArgumentException("More than one quantifier");
            }
            only = one == null ? only : one;
        }
        if (only == null) {
            throw new IllegalArgumentException("No quantifier");
        }
        return only;
    }
}
