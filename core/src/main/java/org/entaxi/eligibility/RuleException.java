package org.entaxi.eligibility;

import java.io.Serial;

/** A rule that cannot be evaluated. It is about the rule alone and never shows anything of a person. */
public final class RuleException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong; stable. */
    private final Code code;

    /**
     * An exception.
     *
     * @param code what is wrong
     */
    public RuleException(Code code) {
        super(code.message);
        this.code = code;
    }

    /**
     * What is wrong.
     *
     * @return the code; stable
     */
    public Code code() {
        return code;
    }

    /** What can be wrong with a rule. */
    public enum Code {
        /** More than {@link Rule#MAX_DEPTH} rules nested in each other, perhaps only once named rules are put in place. */
        RULE_TOO_DEEP("Rules nested more than " + Rule.MAX_DEPTH + " deep"),
        /**
         * More than {@link RuleScope#MAX_SIZE} rules in one that is to be decided or described, once named rules are put in
         * place; or more than 100 000 in any rule.
         */
        RULE_TOO_LARGE("Rule with too many parts"),
        /** Facts encoded for one compiled rule given to another. */
        ENCODING_FOREIGN("Facts were encoded for another compiled rule");

        private final String message;

        Code(String message) {
            this.message = message;
        }
    }
}
