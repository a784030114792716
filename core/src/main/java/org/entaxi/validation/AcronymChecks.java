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

    private final Map<String, String> firstByLooks = new HashMap<>();
    private final Run run;

    AcronymChecks(Run run) {
        this.run = run;
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
        String looks = Folding.forAcronym(acronym);
        String first = firstByLooks.putIfAbsent(tag + ' ' + looks, acronym);
        boolean otherLetters = first != null && !bare(first).equals(bare(acronym));
        if (otherLetters || mixesScripts(acronym)) {
            String other = otherLetters ? first : looks;
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
