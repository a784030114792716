/** KIE DMN beside the library, on a class path of its own. */
@NullMarked
package org.entaxi.examples.benchmarks.kie;

import org.jspecify.annotations.NullMarked;
