/**
 * Text for people, and the languages it is written in.
 *
 * <p>{@link org.entaxi.text.LocalizedText} is one text in several languages, keyed by BCP 47 tag;
 * {@link org.entaxi.text.LanguageTag} is such a tag; {@link org.entaxi.text.Direction} says which way its
 * script runs, and {@link org.entaxi.text.Bidi} keeps text of one direction from disturbing text of the other.
 *
 * <p>This is the ground floor: it uses no other package of the library.
 *
 * @serial exclude
 */
@NullMarked
package org.entaxi.text;

import org.jspecify.annotations.NullMarked;
