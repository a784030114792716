/**
 * Who may use a service: rules, the evaluator, and decisions that say why.
 *
 * <p>A rule is data, read from what a provider published. Evaluated against a person on a date it gives one of three
 * answers, and with it the reasons, the facts that are still missing, and the documents to bring. Missing knowledge
 * never becomes a "no": it becomes a question.
 *
 * <p>A decision is by the rule as published. It is not a decision of the provider.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.eligibility;

import org.jspecify.annotations.NullMarked;
