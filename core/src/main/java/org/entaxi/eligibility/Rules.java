package org.entaxi.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The factories of rules, meant to be imported statically:
 *
 * <pre>{@code
 * Rule lessons = allOf(inherited(), age().atLeast(18));
 * Rule mediation = allOf(status(THIRD_COUNTRY_NATIONAL), residence(Areas.municipality("pyrgos")));
 * }</pre>
 */
public final class Rules {

    private Rules() {}

    /**
     * All of these.
     *
     * @param parts the parts
     * @return the rule
     */
    public static AllOf allOf(Rule... parts) {
        return new AllOf(Arrays.asList(parts));
    }

    /**
     * At least one of these.
     *
     * @param parts the parts
     * @return the rule
     */
    public static AnyOf anyOf(Rule... parts) {
        return new AnyOf(Arrays.asList(parts));
    }

    /**
     * Not this.
     *
     * @param part the part
     * @return the rule
     */
    public static Not not(Rule part) {
        return new Not(part);
    }

    /**
     * At least so many of these.
     *
     * @param n how many
     * @param parts the parts
     * @return the rule
     */
    public static AtLeast atLeast(int n, Rule... parts) {
        return new AtLeast(n, Arrays.asList(parts));
    }

    /**
     * Open to everyone.
     *
     * @return the rule
     */
    public static Everyone everyone() {
        return new Everyone();
    }

    /**
     * The rule of the service that this one is part of.
     *
     * @return the rule
     */
    public static Inherited inherited() {
        return new Inherited();
    }

    /**
     * A named rule of the catalogue.
     *
     * @param id its IRI
     * @return the rule
     */
    public static RuleReference rule(String id) {
        return new RuleReference(id);
    }

    /**
     * A legal status, or one narrower.
     *
     * @param status the status
     * @return the condition
     */
    public static StatusCondition status(ConceptId status) {
        return new StatusCondition(status);
    }

    /**
     * A held document that is valid or extended, in any form.
     *
     * @param type the kind of document
     * @return the condition, to be made more precise with {@link DocumentCondition#accepting} and
     *     {@link DocumentCondition#inForm}
     */
    public static DocumentCondition document(ConceptId type) {
        return new DocumentCondition(type, Set.of(), Set.of());
    }

    /**
     * An age; without bounds, any.
     *
     * @return the condition, to be bounded with its methods
     */
    public static AgeCondition age() {
        return new AgeCondition(null, null);
    }

    /**
     * A number; without bounds, any.
     *
     * @param fact the IRI of the fact
     * @return the condition, to be bounded with its methods
     */
    public static NumberCondition number(String fact) {
        return new NumberCondition(fact, null, null);
    }

    /**
     * A fact that is yes.
     *
     * @param fact the IRI of the fact
     * @return the condition
     */
    public static FlagCondition flag(String fact) {
        return new FlagCondition(fact);
    }

    /**
     * A code; without codes, any.
     *
     * @param fact the IRI of the fact
     * @return the condition, to be made precise with {@link CodeCondition#in(String...)} or
     *     {@link CodeCondition#notIn(String...)}
     */
    public static CodeCondition code(String fact) {
        return new CodeCondition(fact, List.of(), List.of());
    }

    /**
     * A date; without bounds, any.
     *
     * @param fact the IRI of the fact
     * @return the condition, to be bounded with its methods
     */
    public static DateCondition date(String fact) {
        return new DateCondition(fact, null, null);
    }

    /**
     * The time since a date.
     *
     * @param since the IRI of a fact that is a date
     * @return the condition, to be bounded with its methods
     */
    public static ElapsedCondition elapsed(String since) {
        return new ElapsedCondition(since, null, null);
    }

    /**
     * The time until a date.
     *
     * @param until the IRI of a fact that is a date
     * @return the condition, to be bounded with its methods
     */
    public static RemainingCondition remaining(String until) {
        return new RemainingCondition(until, null, null);
    }

    /**
     * A language that the person speaks.
     *
     * @param tag a BCP 47 tag
     * @return the condition
     */
    public static LanguageCondition language(String tag) {
        return new LanguageCondition(tag);
    }

    /**
     * A place of residence inside an area.
     *
     * @param area the area
     * @return the condition
     */
    public static ResidenceCondition residence(ConceptId area) {
        return new ResidenceCondition(area);
    }

    /**
     * The nationality of one of these countries.
     *
     * @param countries countries, and groups of countries
     * @return the condition
     */
    public static NationalityCondition nationality(ConceptId... countries) {
        return new NationalityCondition(Arrays.asList(countries));
    }

    /**
     * At least one member of the household.
     *
     * @param relation the relation of the member; null for any
     * @param where what must hold of the member
     * @return the condition
     */
    public static MemberCondition anyMember(@Nullable ConceptId relation, Rule where) {
        return new MemberCondition(MemberCondition.Quantifier.ANY, relation, where, null, null);
    }

    /**
     * All members of the household.
     *
     * @param relation the relation of the members it is about; null for all
     * @param where what must hold of each
     * @return the condition
     */
    public static MemberCondition allMembers(@Nullable ConceptId relation, Rule where) {
        return new MemberCondition(MemberCondition.Quantifier.ALL, relation, where, null, null);
    }

    /**
     * A number of members of the household; without bounds, any.
     *
     * @param relation the relation of the members it is about; null for all
     * @param where what must hold of each that counts
     * @return the condition, to be bounded with its methods
     */
    public static MemberCondition memberCount(@Nullable ConceptId relation, Rule where) {
        return new MemberCondition(MemberCondition.Quantifier.COUNT, relation, where, null, null);
    }

    /**
     * A day of decision; without bounds, any.
     *
     * @return the condition, to be bounded with its methods
     */
    public static EvaluatedOnCondition evaluatedOn() {
        return new EvaluatedOnCondition(null, null);
    }

    /**
     * A condition left in words.
     *
     * @param text the condition in words
     * @return the condition
     */
    public static Unencoded unencoded(LocalizedText text) {
        return new Unencoded(text);
    }

    /**
     * A condition that the provider decides.
     *
     * @param text what the provider assesses
     * @return the condition
     */
    public static Assessment assessment(LocalizedText text) {
        return new Assessment(text);
    }
}
