package org.entaxi.hours.osm;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.hours.RangeStatus;

/**
 * Works out what is left of each kind of day when every rule has had its say.
 *
 * <p>Two properties of OSM make this necessary: a later rule replaces what earlier ones said of its days, and what
 * they said includes the tail of the night before. So a rule that passes midnight is taken apart into what it says of
 * its own days and what it says of the days after them; then the rules are applied in order to a list of entries, of
 * which the last one that fits a day counts.
 */
final class Resolver {

    /** An entry: on these days, this plan. */
    record Entry(DaySet days, Plan plan) {}

    private static final int MAX_ENTRIES = 150;

    private final List<Entry> entries = new ArrayList<>();
    private boolean previousDated = true;

    private Resolver() {
        entries.add(new Entry(DaySet.ALL, Plan.CLOSED));
    }

    static List<Entry> resolve(List<Rule> rules) throws NotUnderstood {
        Resolver resolver = new Resolver();
        for (Rule rule : rules) {
            resolver.apply(rule);
        }
        return resolver.entries;
    }

    private void apply(Rule rule) throws NotUnderstood {
        boolean opens = rule.piece().status() != RangeStatus.CLOSED;
        boolean replaces = rule.joint() == Rule.Joint.REPLACE && opens && (rule.dated() || !previousDated);
        previousDated = rule.dated();
        List<Span> certain = rule.times() == null ? List.of(new Span(0, Plan.DAY)) : rule.times();
        Piece doubtful = opens ? new Piece(RangeStatus.UNCERTAIN, rule.piece().comment()) : rule.piece();
        for (DaySet days : rule.days()) {
            if (replaces) {
                Plan plan = Plan.CLOSED.with(clip(rule.openEnds(), 0), doubtful, false);
                add(new Entry(days, plan.with(clip(certain, 0), rule.piece(), false)));
            } else {
                lay(days, clip(rule.openEnds(), 0), doubtful, rule);
                lay(days, clip(certain, 0), rule.piece(), rule);
            }
        }
        List<Span> tails = clip(certain, Plan.DAY);
        List<Span> openTails = clip(rule.openEnds(), Plan.DAY);
        if (!tails.isEmpty() || !openTails.isEmpty()) {
            for (DaySet days : rule.days()) {
                List<DaySet> after = days.nextDays();
                if (after == null) {
                    throw new NotUnderstood(rule.at());
                }
                for (DaySet next : after) {
                    lay(next, openTails, doubtful, rule);
                    lay(next, tails, rule.piece(), rule);
                }
            }
        }
    }

    private static List<Span> clip(List<Span> spans, int start) {
        List<Span> clipped = new ArrayList<>();
        for (Span span : spans) {
            int from = Math.max(span.from() - start, 0);
            int until = Math.min(span.until() - start, Plan.DAY);
            if (from < until) {
                clipped.add(new Span(from, until));
            }
        }
        return clipped;
    }

    /** Lays a piece over every entry that shares days with the set. */
    private void lay(DaySet days, List<Span> spans, Piece piece, Rule rule) throws NotUnderstood {
        if (spans.isEmpty() || days.isEmpty()) {
            return;
        }
        boolean fallback = rule.joint() == Rule.Joint.FALLBACK;
        if (!fallback && spans.equals(List.of(new Span(0, Plan.DAY)))) {
            add(new Entry(days, Plan.CLOSED.with(spans, piece, false)));
            return;
        }
        List<Entry> added = new ArrayList<>();
        for (Entry old : entries) {
            DaySet both = old.days().and(days);
            if (both == null) {
                throw new NotUnderstood(rule.at());
            }
            if (!both.isEmpty()) {
                added.add(new Entry(both, old.plan().with(spans, piece, fallback)));
            }
        }
        for (Entry entry : added) {
            add(entry);
        }
        if (entries.size() > MAX_ENTRIES) {
            throw new NotUnderstood(rule.at());
        }
    }

    private void add(Entry entry) {
        if (entry.days().isEmpty()) {
            return;
        }
        entries.removeIf(old -> entry.days().covers(old.days()));
        entries.add(entry);
    }
}
