package org.entaxi.hours.osm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * OSM {@code opening_hours} expressions (specification 0.7.2).
 *
 * <p>Read: weekdays and their places in the month, months, dates, years, weeks, Western Easter, public and school
 * holidays, offsets of days, times past midnight, open ends, fallbacks, states and comments. Sun events, points in
 * time and periods of minutes are not: an expression that has one, or that breaks the grammar, becomes unknown hours
 * with the expression kept and a finding that points at the character.
 *
 * <p>What the rules mean is worked out in full. The hours that come out say for each kind of day what is left of it,
 * a tail past midnight being part of the day it falls on, because OSM lets the rules of that day replace it.
 *
 * <p>Immutable and thread-safe.
 */
public final class OsmHours {

    /** The longest expression that is read, in characters. OSM itself allows 255. */
    public static final int MAX_LENGTH = 4000;

    private static final OsmHours STANDARD = new OsmHours(new Reading(false, true));

    private final Reading reading;

    private OsmHours(Reading reading) {
        this.reading = reading;
    }

    /**
     * The choices of a reading.
     *
     * @param commentMeansOpen whether a rule with a comment and no state is open
     * @param holidaysKnown whether rules for holidays are read
     */
    record Reading(boolean commentMeansOpen, boolean holidaysKnown) {}

    /**
     * The usual reading: a rule with a comment and no state, such as {@code Sa "call us"}, is uncertain; rules for
     * holidays are read, and evaluation says whether it had a calendar for them.
     *
     * @return the reader
     */
    public static OsmHours standard() {
        return STANDARD;
    }

    /**
     * A reading that takes a rule with a comment and no state to be open; some programs write it so.
     *
     * @return the reader
     */
    public OsmHours commentMeansOpen() {
        return new OsmHours(new Reading(true, reading.holidaysKnown));
    }

    /**
     * A reading for a place of which no holidays are known: an expression that speaks of holidays is not understood.
     *
     * @return the reader
     */
    public OsmHours holidaysUnknown() {
        return new OsmHours(new Reading(reading.commentMeansOpen, false));
    }

    /**
     * Reads an expression.
     *
     * @param expression the expression
     * @param zone the IANA zone of the place; null when not known
     * @return the hours, unknown when the expression was not understood
     */
    public ImportedHours read(String expression, @Nullable String zone) {
        OpeningHours.Builder hours = OpeningHours.builder().zone(zone).text(LocalizedText.of("zxx", expression));
        if (expression.length() > MAX_LENGTH) {
            return refused(hours, expression, MAX_LENGTH);
        }
        try {
            ModelBuilder model = new ModelBuilder(Resolver.resolve(RuleParser.parse(expression, reading)));
            model.build();
            hours.schedules(model.schedules()).specialDays(model.specialDays());
            return new ImportedHours(hours.build(), List.of());
        } catch (NotUnderstood e) {
            return refused(hours, expression, e.at());
        }
    }

    /**
     * Writes hours as an expression. Hours that cannot be written make the rest of the time unknown, never closed.
     *
     * @param hours the hours
     * @param reader the language that comments are written in where there is a choice
     * @return the expression, and what it does not carry; the time zone is the place's and no loss
     */
    public static ExportedHours<String> write(OpeningHours hours, Locale reader) {
        return new OsmWriter(hours, reader).write();
    }

    private static ImportedHours refused(OpeningHours.Builder hours, String expression, int at) {
        int end = Math.min(expression.length(), at + 20);
        Map<String, String> arguments = new TreeMap<>(
                Map.of("at", Integer.toString(at), "found", expression.substring(Math.min(at, end), end)));
        return new ImportedHours(hours.build(), List.of(Finding.of(FindingCode.HOURS_NOT_UNDERSTOOD, "", arguments)));
    }
}
