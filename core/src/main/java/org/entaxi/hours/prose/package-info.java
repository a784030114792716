/**
 * Opening hours as people write them, in and out: sentences of directories in Greek and English are read, and hours
 * are written in the reader's language.
 *
 * <p>Read {@link org.entaxi.hours.prose.HoursProseReader} and {@link org.entaxi.hours.prose.HoursWords} first.
 */
@NullMarked
package org.entaxi.hours.prose;

import org.jspecify.annotations.NullMarked;
