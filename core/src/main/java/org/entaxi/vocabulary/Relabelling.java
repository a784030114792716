package org.entaxi.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Certainty;
import org.jspecify.annotations.Nullable;

/** Names that a host gives a concept which is there already, and which goes on meaning what it means. */
final class Relabelling {

    private Relabelling() {}

    /** What was there, with the names that are all a statement adds; null when it says anything else. */
    static @Nullable Concept merged(Concept before, Concept statement) {
        if (before.equals(statement)) {
            return before;
        }
        return before.inScheme().equals(statement.inScheme()) && isNamesOnly(statement)
                ? with(before, statement.names())
                : null;
    }

    /** Whether nothing is said but the scheme and names, and how sure all of that is. */
    private static boolean isNamesOnly(Concept statement) {
        return Concept.builder(statement.id(), statement.inScheme())
                .names(statement.names())
                .certainty(statement.certainty())
                .source(statement.source())
                .extensions(statement.extensions())
                .build()
                .equals(statement);
    }

    /** The concept with more names; null where one of them would take the place of another name. */
    static @Nullable Concept with(Concept concept, List<Name> more) {
        List<Name> names = new ArrayList<>(concept.names());
        Map<List<Object>, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(key(names.get(i)), i);
        }
        for (Name name : more) {
            Integer place = places.putIfAbsent(key(name), names.size());
            if (place == null) {
                if (!isFree(concept.id(), name)) {
                    return null;
                }
                names.add(name);
            } else if (isReviewed(name, names.get(place))) {
                names.set(place, name);
            } else if (!names.get(place).text().equals(name.text())) {
                return null;
            }
        }
        return names.equals(concept.names())
                ? concept
                : concept.toBuilder().names(names).build();
    }

    /** What is there once: the preferred name in a language, any other name as it reads. */
    private static List<Object> key(Name name) {
        String language = name.language().toLowerCase(Locale.ROOT);
        return List.of(name.kind(), language, name.kind() == Name.Kind.PREFERRED ? "" : name.text());
    }

    private static boolean isReviewed(Name name, Name before) {
        return before.certainty() == Certainty.CHECK && name.certainty() != Certainty.CHECK;
    }

    /** Countries have no names in the files, as ICU names them; those are not to be changed either. */
    private static boolean isFree(ConceptId concept, Name name) {
        String known = name.kind() == Name.Kind.PREFERRED
                ? Labels.countryByIcu(concept, Locale.forLanguageTag(name.language()))
                : null;
        return known == null || known.equals(name.text());
    }
}
