package org.entaxi.examples.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a benchmark leaves on the heap. Its time says nothing then, since it is that of the collections. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Heap {

    /** Bytes that are still in use after a collection, beyond what was in use before. */
    public long heapBytes;

    private long before;

    /** Made by JMH. */
    public Heap() {}

    /** Looks before. */
    @Setup(Level.Iteration)
    public void measure() {
        before = used();
    }

    /** Looks again; whatever is measured has to be held until then. */
    void measureAgain() {
        heapBytes = used() - before;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
