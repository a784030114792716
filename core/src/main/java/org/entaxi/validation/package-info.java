/**
 * Checks within a record and across records, with one report.
 *
 * <p>The constraints of single values, references that lead nowhere, identifiers used twice, records that nobody has
 * confirmed for too long: everything becomes a {@code Finding} with a severity, a stable code, a JSON Pointer to the
 * place and a message in the language asked for. Findings come in the order of the document, the same on every run.
 */
@NullMarked
package org.entaxi.validation;

import org.jspecify.annotations.NullMarked;
