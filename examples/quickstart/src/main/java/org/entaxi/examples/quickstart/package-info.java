/** The shortest program that answers who may use which service. */
@NullMarked
package org.entaxi.examples.quickstart;

import org.jspecify.annotations.NullMarked;
