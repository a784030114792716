package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entaxi.basics.Citation;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a service, as a tree: connectives, and conditions at the leaves. The factories in {@link Rules} make a rule
 * read well in Java; its JSON is described in the schema.
 *
 * <p>A rule is data. It answers nothing by itself; an {@link Evaluator} does, with a person and a day.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Rule extends Serializable
        permits AllOf, AnyOf, AtLeast, Condition, Everyone, Inherited, Not, RuleReference, Unsettled {

    /** How many rules may be nested in each other, the outermost included. */
    int MAX_DEPTH = 100;

    /**
     * Its id, citations and note.
     *
     * @return {@link RuleInfo#NONE} when there are none
     */
    RuleInfo info();

    /**
     * A copy with another id, citations and note.
     *
     * @param newInfo the id, citations and note
     * @return the copy, of the same kind
     */
    Rule withInfo(RuleInfo newInfo);

    /**
     * The answer of a visitor for this kind of rule.
     *
     * @param <R> what is answered
     * @param visitor the visitor
     * @return its answer
     */
    <R extends @Nullable Object> R accept(RuleVisitor<R> visitor);

    /**
     * The rules directly inside this one.
     *
     * @return empty for a leaf
     */
    default List<Rule> parts() {
        return List.of();
    }

    /**
     * A copy with an id.
     *
     * @param id the id, unique within the rule
     * @return the copy
     */
    default Rule withId(String id) {
        return withInfo(new RuleInfo(id, info().citations(), info().note(), info().extensions()));
    }

    /**
     * A copy that cites more provisions.
     *
     * @param citations the provisions
     * @return the copy
     */
    default Rule citing(Citation... citations) {
        List<Citation> all = new ArrayList<>(info().citations());
        all.addAll(Arrays.asList(citations));
        return withInfo(new RuleInfo(info().id(), all, info().note(), info().extensions()));
    }

    /**
     * A copy with a note, such as how the provider's sentence was read.
     *
     * @param note the note
     * @return the copy
     */
    default Rule noting(LocalizedText note) {
        return withInfo(new RuleInfo(info().id(), info().citations(), note, info().extensions()));
    }

    /**
     * What it asks for, in words, with the labels of the built-in vocabulary of Greece. To describe many rules, make an
     * {@link Evaluator} once and use {@link Evaluator#describe}.
     *
     * @param reader the language of the reader, see {@link Decision#explain}
     * @return a tree and plain text
     * @throws RuleException {@link RuleException.Code#RULE_TOO_LARGE} if it has too many parts
     */
    default Explanation describe(Locale reader) {
        return describe(reader, Vocabulary.greece());
    }

    /**
     * What it asks for, in words, with the labels of a vocabulary. Facts that a host defined are named only by an evaluator
     * that knows them.
     *
     * @param reader the language of the reader, see {@link Decision#explain}
     * @param vocabulary where the labels come from
     * @return a tree and plain text
     * @throws RuleException {@link RuleException.Code#RULE_TOO_LARGE} if it has too many parts
     */
    default Explanation describe(Locale reader, Vocabulary vocabulary) {
        return Evaluator.of(vocabulary).describe(this, reader);
    }
}
