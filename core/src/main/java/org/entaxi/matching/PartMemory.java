package org.entaxi.matching;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Remembers what parts of the conjuncts of a day come to, in two generations: when the younger one is full it becomes the older
 * one, whose place it takes, and what of the older one is used again is taken over.
 *
 * <p>Thread-safe. What it gives is a function of the key, and what it takes is bounded.
 */
final class PartMemory {

    /** A part, and what is known of its variable. */
    record Key(int part, Object pattern) {

        /** Hides what somebody may be. */
        @Override
        public String toString() {
            return "Key[" + part + ", …]";
        }
    }

    private record Generations(Map<Key, PartRows> young, Map<Key, PartRows> old, AtomicInteger bytes) {}

    private final int bytes;
    private final AtomicReference<Generations> generations =
            new AtomicReference<>(new Generations(new ConcurrentHashMap<>(), Map.of(), new AtomicInteger()));

    /** Of so many bytes in each of the two generations. */
    PartMemory(int bytes) {
        this.bytes = bytes;
    }

    private Generations now() {
        return Objects.requireNonNull(generations.get());
    }

    /** What is remembered; otherwise it is made, and remembered if it has room. */
    PartRows get(Key key, Supplier<PartRows> make) {
        Generations now = now();
        PartRows known = now.young.get(key);
        if (known != null) {
            return known;
        }
        known = now.old.get(key);
        PartRows found = known == null ? make.get() : known;
        if (found.bytes() <= bytes) {
            keep(key, found);
        }
        return found;
    }

    private synchronized void keep(Key key, PartRows found) {
        Generations now = now();
        if (now.bytes.get() + found.bytes() > bytes) {
            now = new Generations(new ConcurrentHashMap<>(), now.young, new AtomicInteger());
            generations.set(now);
        }
        if (now.young.putIfAbsent(key, found) == null) {
            now.bytes.addAndGet(found.bytes());
        }
    }

    /** How much memory the words of both generations take. */
    int size() {
        Generations now = now();
        return sum(now.young) + sum(now.old);
    }

    private static int sum(Map<Key, PartRows> rows) {
        return rows.values().stream().mapToInt(PartRows::bytes).sum();
    }

    /** How much memory is used; hides everything about people. */
    @Override
    public String toString() {
        return "PartMemory[" + size() + " bytes]";
    }
}
