/**
 * The controlled lists with which data is labelled: legal statuses, documents, groups, categories, areas, countries.
 *
 * <p>A {@link org.entaxi.vocabulary.Vocabulary} holds concept schemes in the sense of SKOS. A concept may have several
 * broader ones, may exclude others, carries labels in several languages, and says on which law it rests and from when
 * to when. Every assertion has its own certainty and source, and nothing that still has to be checked decides anything.
 *
 * <p>The question this package answers is what a paper proves: see
 * {@link org.entaxi.vocabulary.Vocabulary#attested(java.util.Collection, java.time.LocalDate)}. Inference runs one way: a
 * valid document that attests a status proves it and everything broader; the lack of a document proves nothing.
 *
 * <p>The data are text files beside this package, one a scheme, made for reading and reviewing. Begin with
 * {@link org.entaxi.vocabulary.Vocabulary#greece()} and the constants in
 * {@link org.entaxi.vocabulary.LegalStatuses} and {@link org.entaxi.vocabulary.DocumentTypes}.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.vocabulary;

import org.jspecify.annotations.NullMarked;
