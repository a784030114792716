/**
 * The controlled lists with which data is labelled: legal situations, categories of service, kinds of document.
 *
 * <p>A {@code Vocabulary} holds concept schemes in the sense of SKOS, and a {@code ConceptScheme} holds concepts. A
 * concept may have several broader ones, may exclude others, carries labels in several languages, says which law or
 * list attests it, and from when to when it applied. Questions such as "is somebody with this permit also one of
 * those?" are answered here and nowhere else.
 */
@NullMarked
package org.entaxi.vocabulary;

import org.jspecify.annotations.NullMarked;
