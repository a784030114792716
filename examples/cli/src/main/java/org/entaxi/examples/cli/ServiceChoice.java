package org.entaxi.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;

/** Finds the service that {@code --service} means: a full IRI, or its end from a slash on. */
final class ServiceChoice {

    private static final String SEGMENT = "/service/";

    private ServiceChoice() {}

    static Service of(Catalogue catalogue, String asked) {
        List<Service> all = catalogue.services();
        List<Service> found = matching(all, id -> id.equals(asked));
        if (found.isEmpty()) {
            found = matching(all, id -> id.endsWith(SEGMENT + asked));
        }
        if (found.isEmpty()) {
            found = matching(all, id -> id.endsWith("/" + asked));
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw CliFailure.usage("usage.service", "value", asked, "names", nearest(all, asked));
        }
        String names = found.stream().map(Service::id).collect(Collectors.joining(", "));
        throw CliFailure.usage("usage.service-ambiguous", "value", asked, "names", names);
    }

    private static List<Service> matching(List<Service> services, Predicate<String> id) {
        return services.stream().filter(service -> id.test(service.id())).toList();
    }

    /** The end of an IRI that is enough to name the service here. */
    static String shortName(String id) {
        int at = id.lastIndexOf(SEGMENT);
        return at < 0 ? id : id.substring(at + SEGMENT.length());
    }

    /** The names that look most like the one asked for, at most three. */
    private static String nearest(List<Service> services, String asked) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        Comparator<String> byLikeness = Comparator.comparingInt(name -> distance(wanted, name));
        List<String> names = services.stream()
                .map(service -> shortName(service.id()))
                .sorted(byLikeness.thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        List<String> close = names.stream()
                .filter(name -> distance(wanted, name) <= Math.max(2, wanted.length() / 3))
                .toList();
        return String.join(", ", close.isEmpty() ? names : close);
    }

    /** Insertions, removals and exchanges of letters, in the whole name or between two slashes of it. */
    private static int distance(String wanted, String mixedCase) {
        String name = mixedCase.toLowerCase(Locale.ROOT);
        int least = name.contains(wanted) ? 1 : edits(wanted, name);
        for (String segment : name.split("/", -1)) {
            least = Math.min(least, edits(wanted, segment) + 1);
        }
        return least;
    }

    private static int edits(String one, String other) {
        if (one.length() > 100 || other.length() > 100) {
            return Integer.MAX_VALUE - 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
