package org.entaxi.hours.holiday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entaxi.text.LocalizedText;

/**
 * Holidays of single municipalities, such as the days of their patron saints. Some are built in; a host can read its
 * own from the same format.
 *
 * <p>The format: UTF-8, one holiday a line, six or seven columns with tabs between them: municipality (an id of the scheme
 * {@code area}), date ({@code --MM-DD}, or {@code easter+n} and {@code easter-n} counted from Orthodox Easter), kinds
 * ({@code municipal}, {@code public}, {@code public-sector}, {@code school}; commas between them), Greek name, English
 * name, source, and how sure it is ({@code sure}, {@code likely} or {@code check}; sure where it is left out). Lines that
 * start with {@code #} are comments.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalHolidays {

    /** No local holidays. */
    public static final LocalHolidays NONE = new LocalHolidays(Map.of());

    private final Map<String, List<HolidayRule>> byMunicipality;

    private LocalHolidays(Map<String, List<HolidayRule>> byMunicipality) {
        this.byMunicipality = byMunicipality;
    }

    /**
     * The built-in ones of Greece. They are the feasts of the patron saints and marked as likely, because the decree behind
     * each has not been read ({@link Holiday#certainty()}). A municipality that is not listed has local holidays all the same; they are just not
     * known here.
     *
     * @return the local holidays
     */
    public static LocalHolidays greece() {
        return GreekData.LOCAL;
    }

    /**
     * Reads local holidays.
     *
     * @param lines the lines of the format
     * @return the local holidays
     * @throws IOException if the reader fails
     * @throws IllegalArgumentException if a line has another form; the message names the line
     */
    public static LocalHolidays read(Reader lines) throws IOException {
        Map<String, List<HolidayRule>> found = new LinkedHashMap<>();
        BufferedReader reader = new BufferedReader(lines);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length < 6 || columns.length > 7) {
                throw new IllegalArgumentException("Line " + number + ": not six or seven columns");
            }
            LocalizedText name = LocalizedText.of("el", columns[3], "en", columns[4]);
            try {
                found.computeIfAbsent(columns[0], m -> new ArrayList<>())
                        .add(HolidayRule.parse(
                                columns[1], columns[2], name, columns[5], columns.length == 7 ? columns[6] : "sure"));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("Line " + number + ": " + e.getMessage(), e);
            }
        }
        found.replaceAll((municipality, rules) -> List.copyOf(rules));
        return new LocalHolidays(Collections.unmodifiableMap(found));
    }

    /**
     * The municipalities that have any.
     *
     * @return their ids
     */
    public Set<String> municipalities() {
        return byMunicipality.keySet();
    }

    List<HolidayRule> of(String municipality) {
        return byMunicipality.getOrDefault(Objects.requireNonNull(municipality, "municipality"), List.of());
    }

    /** What is read from the resources, once. */
    private static final class GreekData {
        static final LocalHolidays LOCAL = load();

        private static LocalHolidays load() {
            try (InputStream in = Objects.requireNonNull(
                    LocalHolidays.class.getResourceAsStream("patron-saints-gr.tsv"), "patron-saints-gr.tsv")) {
                return read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
