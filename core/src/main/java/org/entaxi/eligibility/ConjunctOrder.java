package org.entaxi.eligibility;

/**
 * The order of conjuncts by the variable that they are about: those about several, or none, come last.
 *
 * @param numbers for each conjunct, as first numbered, its number in the order
 * @param firstOfPart for each variable, then for those about several, the first number; and the end
 */
record ConjunctOrder(int[] numbers, int[] firstOfPart) {

    /** Orders conjuncts, each given by its node, by the variable of each node; -1 is none. */
    static ConjunctOrder of(int[] nodes, int[] variableOfNode, int variables) {
        int[] part = new int[nodes.length];
        int[] first = new int[variables + 2];
        for (int i = 0; i < nodes.length; i++) {
            int variable = variableOfNode[nodes[i]];
            part[i] = variable < 0 ? variables : variable;
            first[part[i] + 1]++;
        }
        for (int i = 0; i <= variables; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int[] numbers = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            numbers[i] = next[part[i]]++;
        }
        return new ConjunctOrder(numbers, first);
    }

    /** Something for each conjunct, put into the order. */
    int[] applied(int[] ofConjunct) {
        int[] ordered = new int[ofConjunct.length];
        for (int i = 0; i < ordered.length; i++) {
            ordered[numbers[i]] = ofConjunct[i];
        }
        return ordered;
    }
}
