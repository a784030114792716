package org.entaxi.hours.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entaxi.hours.RangeStatus;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one calendar day in minutes, in order and without gaps.
 *
 * @param starts the first minute of each piece; the first is 0
 * @param pieces the pieces
 */
record Plan(List<Integer> starts, List<Piece> pieces) {

    static final int DAY = 1440;
    static final Plan CLOSED = new Plan(List.of(0), List.of(Piece.NOTHING));

    Plan {
        starts = List.copyOf(starts);
        pieces = List.copyOf(pieces);
    }

    /** Most often they are the same one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Plan that && starts.equals(that.starts) && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return 31 * starts.hashCode() + pieces.hashCode();
    }

    int end(int index) {
        return index + 1 < starts.size() ? starts.get(index + 1) : DAY;
    }

    Piece at(int minute) {
        int index = starts.size() - 1;
        while (starts.get(index) > minute) {
            index--;
        }
        return pieces.get(index);
    }

    boolean isClosed() {
        return equals(CLOSED);
    }

    /** This plan with a piece laid over some of its minutes; as a fallback only where it says closed. */
    Plan with(List<Span> spans, Piece piece, boolean fallback) {
        if (spans.isEmpty()) {
            return this;
        }
        int[] edges = edges(spans);
        List<Integer> newStarts = new ArrayList<>(edges.length);
        List<Piece> newPieces = new ArrayList<>(edges.length);
        int last = -1;
        for (int edge : edges) {
            if (edge == last || edge >= DAY) {
                continue;
            }
            last = edge;
            Piece old = at(edge);
            boolean gives = isIn(spans, edge) && (!fallback || old.status() == RangeStatus.CLOSED);
            Piece now = gives ? piece : old;
            if (newPieces.isEmpty() || !newPieces.get(newPieces.size() - 1).equals(now)) {
                newStarts.add(edge);
                newPieces.add(now);
            }
        }
        return new Plan(newStarts, newPieces);
    }

    private int[] edges(List<Span> spans) {
        int[] edges = new int[starts.size() + 2 * spans.size()];
        int count = 0;
        for (int start : starts) {
            edges[count++] = start;
        }
        for (Span span : spans) {
            edges[count++] = span.from();
            edges[count++] = span.until();
        }
        Arrays.sort(edges);
        return edges;
    }

    private static boolean isIn(List<Span> spans, int minute) {
        for (Span span : spans) {
            if (span.from() <= minute && minute < span.until()) {
                return true;
            }
        }
        return false;
    }
}
