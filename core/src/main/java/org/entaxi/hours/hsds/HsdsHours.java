package org.entaxi.hours.hsds;

import java.util.List;
import java.util.Locale;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.exchange.ExportedHours;
import org.entaxi.hours.exchange.ImportedHours;
import org.jspecify.annotations.Nullable;

/**
 * HSDS schedules in and out. HSDS has no row that means closed, no public holidays and no seasons; those are losses on
 * the way out.
 */
public final class HsdsHours {

    private HsdsHours() {}

    /**
     * Reads the schedules of one service, location or service at location. One row that is not understood makes the
     * whole unknown: the days it is for cannot be told apart from the others. A finding names the row and the column.
     *
     * @param rows the rows
     * @param language the language tag of descriptions and notes
     * @param zone the IANA zone of the place; null when not known. The column {@code timezone} counts only when it
     *     holds an IANA zone, since an offset is wrong for half of the year where clocks change
     * @return the hours
     */
    public static ImportedHours read(List<HsdsSchedule> rows, String language, @Nullable String zone) {
        return new HsdsReader(rows, language, zone).read();
    }

    /**
     * Writes hours as rows.
     *
     * @param hours the hours
     * @param reader the language of notes where there is a choice
     * @return the rows, and what they do not carry; the time zone is the place's and no loss
     */
    public static ExportedHours<List<HsdsSchedule>> write(OpeningHours hours, Locale reader) {
        return new HsdsWriter(hours, reader).write();
    }
}
