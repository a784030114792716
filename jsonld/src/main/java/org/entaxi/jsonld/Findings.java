package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;

/** What has been noticed so far, up to a limit; what is beyond it is only counted. */
final class Findings {

    private final List<Finding> kept = new ArrayList<>();
    private final int limit;
    private long more;
    private long errors;

    Findings(int limit) {
        this.limit = limit;
    }

    void add(Finding finding) {
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
        if (kept.size() < limit) {
            kept.add(finding);
        } else {
            more++;
        }
    }

    void add(FindingCode code, String pointer, Map<String, String> arguments) {
        add(Finding.of(code, pointer, arguments));
    }

    void clear() {
        kept.clear();
        more = 0;
        errors = 0;
    }

    /** How many errors were noticed. */
    long errors() {
        return errors;
    }

    /** How far it has come, to go back to. */
    Mark mark() {
        return new Mark(kept.size(), more, errors);
    }

    /** Forgets what was noticed since. */
    void backTo(Mark mark) {
        kept.subList(mark.kept, kept.size()).clear();
        more = mark.more;
        errors = mark.errors;
    }

    /** How much was noticed. */
    record Mark(int kept, long more, long errors) {}

    List<Finding> toList() {
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(Finding.of(FindingCode.FINDINGS_CUT, "", "count", Long.toString(more)));
        }
        return all;
    }
}
