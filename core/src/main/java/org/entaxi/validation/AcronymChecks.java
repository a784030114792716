package org.entaxi.validation;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.entaxi.model.AlternateName;
import org.entaxi.text.Folding;

/** Checks whether acronyms that look the same are written with letters of different scripts. */
final class AcronymChecks {

    private final Firsts firsts;
    private final Run run;

    AcronymChecks(Run run, Firsts firsts) {
        this.run = run;
        this.firsts = firsts;
    }

    /** Of the acronyms that look the same, the first. */
    static final class Firsts {

        private final Map<String, First> byLooks = new HashMap<>();

        private record First(String acronym, long place) {}

        /** Takes note of the acronyms of a record, whose place says which of two records comes first. */
        void add(List<AlternateName> names, long place) {
            for (AlternateName name : names) {
                if (name.kind() == AlternateName.Kind.ACRONYM) {
                    name.name().values().forEach((tag, acronym) -> first(tag, acronym, place));
                }
            }
        }

        /** The first that looks like one, which may be that one. */
        private String first(String tag, String acronym, long place) {
            First first = new First(acronym, place);
            return byLooks.merge(
                            tag + ' ' + Folding.forAcronym(acronym), first, (a, b) -> b.place() < a.place() ? b : a)
                    .acronym();
        }
    }

    void check(List<AlternateName> names, Trail place) {
        for (int i = 0; i < names.size(); i++) {
            AlternateName name = names.get(i);
            if (name.kind() == AlternateName.Kind.ACRONYM) {
                Trail at = place.element(i).member("name");
                name.name().values().forEach((tag, acronym) -> check(tag, acronym, at));
            }
        }
    }

    private void check(String tag, String acronym, Trail place) {
        String first = firsts.first(tag, acronym, Long.MAX_VALUE);
        boolean otherLetters = !bare(first).equals(bare(acronym));
        if (otherLetters || mixesScripts(acronym)) {
            String other = otherLetters ? first : Folding.forAcronym(acronym);
            run.add(FindingCode.ACRONYM_LOOK_ALIKE, place.member(tag), "acronym", acronym, "other", other);
        }
    }

    /** Without what may differ in one script: capitals, accents, dots. */
    private static String bare(String acronym) {
        return Folding.forSearch(acronym).replace(".", "");
    }

    private static boolean mixesScripts(String acronym) {
        long scripts = acronym.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .distinct()
                .count();
        return scripts > 1 && acronym.codePoints().noneMatch(Character::isWhitespace);
    }
}
