package org.entaxi.hours.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;

/** Collects what a format cannot carry. Not thread-safe. */
public final class Losses {

    private final String format;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * An empty collection.
     *
     * @param format the name of the format, for people
     */
    public Losses(String format) {
        this.format = format;
    }

    /**
     * Notes a loss.
     *
     * @param pointer where in the hours
     * @param what the name of the member or a word for what is lost
     */
    public void add(String pointer, String what) {
        findings.add(Finding.of(
                FindingCode.HOURS_NOT_CARRIED, pointer, new TreeMap<>(Map.of("format", format, "what", what))));
    }

    /**
     * What was noted so far.
     *
     * @return the findings in the order they were noted
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
