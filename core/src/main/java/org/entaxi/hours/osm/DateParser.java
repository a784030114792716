package org.entaxi.hours.osm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.Season;
import org.entaxi.hours.SeasonDay;
import org.jspecify.annotations.Nullable;

/** Reads the wide selectors of a rule: years, months and dates, Easter, weeks. */
final class DateParser {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MAX_YEARS = 1000;

    private final Scanner scanner;
    private final List<Season> seasons = new ArrayList<>();
    private final List<DateRange> dates = new ArrayList<>();
    private final TreeSet<Integer> weeks = new TreeSet<>();
    private @Nullable List<DateRange> years;
    private boolean dated;

    DateParser(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Takes every wide selector that stands here; an empty list of sets when there is none. */
    List<DaySet> parse() throws NotUnderstood {
        if (isYear()) {
            years();
        }
        if (isDateHere()) {
            do {
                date(null);
            } while (takeCommaBeforeDate());
            dated = true;
        }
        if (scanner.takeWord("week") || takeGluedWeek()) {
            weeks();
        }
        return sets();
    }

    private List<DaySet> sets() {
        if (!dated && years == null && weeks.isEmpty()) {
            return List.of();
        }
        List<DaySet> sets = new ArrayList<>();
        if (!seasons.isEmpty()) {
            sets.add(DaySet.ALL.withSeasons(List.copyOf(seasons)));
        }
        if (!dates.isEmpty() || dated && seasons.isEmpty()) {
            sets.add(DaySet.ALL.withDates(List.copyOf(dates)));
        }
        if (sets.isEmpty() && (years != null || !weeks.isEmpty())) {
            sets.add(DaySet.ALL);
        }
        if (years != null) {
            List<DateRange> within = years;
            sets.replaceAll(set -> set.withDates(set.dates() == null ? within : DateSets.and(set.dates(), within)));
        }
        if (!weeks.isEmpty()) {
            sets.replaceAll(set -> set.withWeeks(weeks));
        }
        return sets;
    }

    private boolean isYear() {
        return scanner.digits() == 4;
    }

    private boolean isDateHere() {
        int place = scanner.at();
        boolean here = month() > 0 || scanner.takeWord("easter");
        scanner.backTo(place);
        return here;
    }

    /** Months may be glued to the day: {@code Jun01}. */
    private int month() {
        char first = Character.toLowerCase(scanner.peek());
        for (int i = 0; i < MONTHS.size(); i++) {
            if (first == MONTHS.get(i).charAt(0) && takeLetters(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean takeLetters(String word) {
        int place = scanner.at();
        for (int i = 0; i < word.length(); i++) {
            char c = i == 0 ? scanner.peek() : scanner.peekNoSpace();
            if (Character.toLowerCase(c) != word.charAt(i)) {
                scanner.backTo(place);
                return false;
            }
            scanner.backTo(scanner.at() + 1);
        }
        if (Character.isLetter(scanner.peekNoSpace())) {
            scanner.backTo(place);
            return false;
        }
        return true;
    }

    private boolean takeGluedWeek() {
        int place = scanner.at();
        if (scanner.peek() == 'w' && takeLetters("week") && scanner.digits() > 0) {
            return true;
        }
        scanner.backTo(place);
        return false;
    }

    private void years() throws NotUnderstood {
        int place = scanner.at();
        int first = year();
        if (isDateHere()) {
            date(first);
            dated = true;
            while (takeCommaBeforeDate()) {
                date(null);
            }
            return;
        }
        scanner.backTo(place);
        List<DateRange> list = new ArrayList<>();
        do {
            yearRange(list);
        } while (takeCommaBeforeYear());
        years = list;
    }

    private int year() throws NotUnderstood {
        if (!isYear()) {
            throw scanner.notUnderstood();
        }
        return scanner.number(1000, 9999);
    }

    private void yearRange(List<DateRange> list) throws NotUnderstood {
        int from = year();
        if (scanner.take('+')) {
            list.add(new DateRange(LocalDate.of(from, 1, 1), null));
            return;
        }
        int until = from;
        if (scanner.take('-')) {
            until = scanner.number(from + 1, 9999);
        }
        int step = 1;
        if (scanner.peek() == '/') {
            if (until == from) {
                throw scanner.notUnderstood();
            }
            scanner.take('/');
            step = scanner.number(1, 999);
        }
        if (step == 1) {
            list.add(new DateRange(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31)));
            return;
        }
        for (int year = from; year <= until && list.size() < MAX_YEARS; year += step) {
            list.add(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
    }

    private boolean takeCommaBeforeYear() throws NotUnderstood {
        int place = scanner.at();
        if (scanner.take(',') && isYear()) {
            return true;
        }
        scanner.backTo(place);
        return false;
    }

    private boolean takeCommaBeforeDate() throws NotUnderstood {
        int place = scanner.at();
        if (scanner.take(',')) {
            if (isDateHere()) {
                return true;
            }
            if (isYear()) {
                int start = scanner.at();
                year();
                boolean date = isDateHere();
                scanner.backTo(start);
                if (date) {
                    return true;
                }
            }
        }
        scanner.backTo(place);
        return false;
    }

    private void date(@Nullable Integer knownYear) throws NotUnderstood {
        int place = scanner.at();
        Integer year = knownYear == null && isYear() ? Integer.valueOf(year()) : knownYear;
        Edge from = edge(false).withYear(year);
        if (scanner.take('+')) {
            openEnded(from);
            return;
        }
        int dash = scanner.at();
        if (!scanner.take('-')) {
            if (beyondMonth(from)) {
                scanner.backTo(place);
                throw scanner.notUnderstood();
            }
            add(from, from, place);
            return;
        }
        Edge until = until(from, dash);
        if (beyondMonth(from)) {
            scanner.backTo(place);
            throw scanner.notUnderstood();
        }
        if (scanner.peek() == '/') {
            periodic(from, until);
        } else {
            add(from, until, place);
        }
    }

    private static boolean beyondMonth(Edge edge) {
        return edge.month() > 0 && edge.dayOfMonth() > Month.of(edge.month()).maxLength();
    }

    /** A month alone, a day of a month, a weekday of a month, or Easter. */
    private Edge edge(boolean second) throws NotUnderstood {
        if (scanner.takeWord("easter")) {
            int before = scanner.at();
            int offset = scanner.takeDayOffset();
            if (Math.abs(offset) > 366) {
                scanner.backTo(before);
                throw scanner.notUnderstood();
            }
            return new Edge(null, 0, 0, new SeasonDay.EasterDay(false, 0), offset);
        }
        int month = month();
        if (month == 0) {
            throw scanner.notUnderstood();
        }
        int digits = scanner.digits();
        if ((digits == 1 || digits == 2) && !scanner.isTime()) {
            return new Edge(null, month, scanner.number(1, 31), null, 0);
        }
        Edge weekday = weekdayOf(month, second);
        return weekday != null ? weekday : new Edge(null, month, 0, null, 0);
    }

    /** A weekday of a month counts as an end of a range only; elsewhere it is a weekday selector. */
    private @Nullable Edge weekdayOf(int month, boolean second) throws NotUnderstood {
        int place = scanner.at();
        DayOfWeek weekday = WeekdayParser.weekday(scanner);
        if (weekday != null && scanner.take('[')) {
            boolean fromEnd = scanner.take('-');
            if (scanner.digits() == 1) {
                int nth = scanner.number(1, 5);
                if (scanner.take(']')) {
                    int offset = scanner.takeDayOffset();
                    int after = scanner.at();
                    boolean range = second || scanner.take('-') && (isDateHere() || scanner.isDigit());
                    if (range) {
                        scanner.backTo(after);
                        return new Edge(
                                null,
                                month,
                                0,
                                new SeasonDay.Weekday(Month.of(month), weekday, fromEnd ? -nth : nth, 0),
                                offset);
                    }
                }
            }
        }
        scanner.backTo(place);
        return null;
    }

    private Edge until(Edge from, int dash) throws NotUnderstood {
        if (isYear()) {
            int year = year();
            return edge(true).withYear(year);
        }
        if (isDateHere()) {
            return edge(!from.isWholeMonth());
        }
        if (from.isWholeMonth() || from.month() == 0) {
            throw scanner.notUnderstood();
        }
        int day = scanner.number(1, 31);
        if (from.dayOfMonth() == 0 || day >= from.dayOfMonth()) {
            return new Edge(null, from.month(), day, null, 0);
        }
        // "May 15-01" can only mean the first of June; any other day before the first one is a slip.
        if (day != 1) {
            scanner.backTo(dash);
            throw scanner.notUnderstood();
        }
        return new Edge(null, from.month() % 12 + 1, day, null, 0);
    }

    private void openEnded(Edge from) throws NotUnderstood {
        if (from.year() == null) {
            seasons.add(new Season(from.first(), SeasonDay.of(12, 31)));
            return;
        }
        LocalDate first = Edge.in(from.year(), from.first());
        if (first != null) {
            dates.add(new DateRange(first, null));
        }
    }

    private void add(Edge from, Edge until, int place) throws NotUnderstood {
        Integer fromYear = from.year();
        Integer untilYear = until.year();
        if (fromYear == null && untilYear == null) {
            seasons.add(new Season(from.first(), until.last()));
            return;
        }
        boolean easterEnd = from.month() == 0 || until.month() == 0;
        if (easterEnd
                && from.month() == until.month()
                && (fromYear == null || untilYear == null)
                && !from.equals(until)) {
            scanner.backTo(place);
            throw scanner.notUnderstood();
        }
        LocalDate first = null;
        LocalDate last = null;
        if (fromYear != null) {
            first = Edge.in(fromYear, from.first());
            int end = untilYear == null ? fromYear : untilYear;
            last = lastOf(end, until);
            if (first != null
                    && last != null
                    && untilYear == null
                    && last.isBefore(first)
                    && until.month() != from.month()) {
                last = lastOf(end + 1, until);
            }
        } else if (untilYear != null) {
            last = lastOf(untilYear, until);
            first = Edge.in(untilYear, from.first());
            if (first != null && last != null && first.isAfter(last)) {
                first = Edge.in(untilYear - 1, from.first());
            }
        }
        if (first != null && last != null && !first.isAfter(last)) {
            dates.add(new DateRange(first, last));
        }
    }

    private static @Nullable LocalDate lastOf(int year, Edge edge) {
        SeasonDay last = edge.last();
        boolean fixed = last instanceof SeasonDay.Fixed && edge.dayOfMonth() != 29;
        return fixed ? last.in(year) : Edge.in(year, last);
    }

    /** Every n-th day: each of them is a season, or a date, of its own. */
    private void periodic(Edge from, Edge until) throws NotUnderstood {
        scanner.take('/');
        int step = scanner.number(1, 31);
        if (from.dayOfMonth() == 0 || until.dayOfMonth() == 0 || from.month() != until.month()) {
            throw scanner.notUnderstood();
        }
        for (int day = from.dayOfMonth(); day <= until.dayOfMonth(); day += step) {
            Edge edge = new Edge(from.year(), from.month(), day, null, 0);
            add(edge, edge, scanner.at());
        }
    }

    private void weeks() throws NotUnderstood {
        do {
            int from = scanner.number(1, 53);
            int until = scanner.take('-') ? scanner.number(from, 53) : from;
            int step = 1;
            if (scanner.take('/')) {
                step = scanner.number(2, 26);
            }
            for (int week = from; week <= until; week += step) {
                weeks.add(week);
            }
        } while (takeCommaBeforeWeek());
    }

    private boolean takeCommaBeforeWeek() {
        int place = scanner.at();
        if (scanner.take(',') && scanner.isDigit() && !scanner.isTime()) {
            return true;
        }
        scanner.backTo(place);
        return false;
    }
}
