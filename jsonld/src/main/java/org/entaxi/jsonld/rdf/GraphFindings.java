package org.entaxi.jsonld.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Pointers;

/** What is noticed while nodes become the canonical form, with the place that it has there. */
final class GraphFindings {

    private final List<Finding> findings = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final int most;
    private int count;

    /** Lists so many findings; further ones are counted. */
    GraphFindings(int most) {
        this.most = most;
    }

    void enter(String member) {
        path.addLast(Pointers.escape(member));
    }

    void enter(int index) {
        path.addLast(Integer.toString(index));
    }

    void leave() {
        path.removeLast();
    }

    /** A value of another kind than the member has, which is understood all the same. */
    void otherKind(String expected) {
        add(FindingCode.VALUE_TYPE, "expected", expected);
    }

    /** Something that has no place in the canonical form. */
    void leftOut(String what) {
        add(FindingCode.CONTENT_LEFT_OUT, "what", what);
    }

    private void add(FindingCode code, String name, String value) {
        count++;
        if (count <= most) {
            StringBuilder pointer = new StringBuilder();
            path.forEach(step -> pointer.append('/').append(step));
            findings.add(Finding.of(code, pointer.toString(), name, value));
        }
    }

    /** What is listed, in the order in which it was met. */
    List<Finding> listed() {
        return findings;
    }

    /** How many there are beyond those. */
    int more() {
        return count - findings.size();
    }
}
