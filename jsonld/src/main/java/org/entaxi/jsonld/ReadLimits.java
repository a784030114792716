package org.entaxi.jsonld;

/**
 * How much a reader takes in before it gives up, so that hostile input ends in bounded time and memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param depth how deeply arrays and objects may be nested
 * @param ruleDepth how deeply the nodes of an eligibility rule may be nested
 * @param textChars the most characters (UTF-16 units) of one text
 * @param nameChars the most characters of the name of a member
 * @param numberChars the most characters of a number
 * @param documentBytes the most bytes of a document
 * @param findings the most findings that are kept; further ones are counted in one last finding
 */
public record ReadLimits(
        int depth, int ruleDepth, int textChars, int nameChars, int numberChars, long documentBytes, int findings) {

    /**
     * The limits used where none are given: depth 256, rules 100, texts 1 000 000 characters, names 2 000, numbers 100,
     * documents 1 GiB, findings 10 000.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(256, 100, 1_000_000, 2_000, 100, 1L << 30, 10_000);

    /** The deepest nesting that a reader can be allowed. */
    public static final int GREATEST_DEPTH = 1_000;

    /**
     * Checks the limits.
     *
     * @param depth how deeply arrays and objects may be nested
     * @param ruleDepth how deeply the nodes of a rule may be nested
     * @param textChars the most characters of one text
     * @param nameChars the most characters of the name of a member
     * @param numberChars the most characters of a number
     * @param documentBytes the most bytes of a document
     * @param findings the most findings that are kept
     * @throws IllegalArgumentException if one is below 1, or a depth above {@value #GREATEST_DEPTH}
     */
    public ReadLimits {
        if (depth < 1 || ruleDepth < 1 || depth > GREATEST_DEPTH || ruleDepth > GREATEST_DEPTH) {
            throw new IllegalArgumentException("Depth outside 1 to " + GREATEST_DEPTH);
        }
        if (textChars < 1 || nameChars < 1 || numberChars < 1 || documentBytes < 1 || findings < 1) {
            throw new IllegalArgumentException("Limit below 1");
        }
    }

    /**
     * A copy with other limits of nesting.
     *
     * @param arraysAndObjects how deeply arrays and objects may be nested
     * @param rules how deeply the nodes of a rule may be nested
     * @return the copy
     */
    public ReadLimits withDepth(int arraysAndObjects, int rules) {
        return new ReadLimits(arraysAndObjects, rules, textChars, nameChars, numberChars, documentBytes, findings);
    }

    /**
     * A copy with another limit of texts.
     *
     * @param characters the most characters of one text
     * @return the copy
     */
    public ReadLimits withTextChars(int characters) {
        return new ReadLimits(depth, ruleDepth, characters, nameChars, numberChars, documentBytes, findings);
    }

    /**
     * A copy with another limit of documents.
     *
     * @param bytes the most bytes of a document
     * @return the copy
     */
    public ReadLimits withDocumentBytes(long bytes) {
        return new ReadLimits(depth, ruleDepth, textChars, nameChars, numberChars, bytes, findings);
    }

    /**
     * A copy with another limit of findings.
     *
     * @param most the most findings that are kept
     * @return the copy
     */
    public ReadLimits withFindings(int most) {
        return new ReadLimits(depth, ruleDepth, textChars, nameChars, numberChars, documentBytes, most);
    }
}
