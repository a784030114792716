package org.entaxi.jsonld;

import java.io.Serial;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** The limits as the tokeniser enforces them, while it reads and not afterwards; each breach knows its code. */
final class ReadConstraints extends StreamReadConstraints {

    @Serial
    private static final long serialVersionUID = 1L;

    ReadConstraints(ReadLimits limits) {
        super(limits.depth(), -1, -1, limits.numberChars(), limits.textChars(), limits.nameChars());
    }

    @Override
    public void validateNestingDepth(int depth) {
        check(depth, _maxNestingDepth, ReadErrorCode.TOO_DEEP);
    }

    @Override
    public void validateFPLength(int length) {
        check(length, _maxNumLen, ReadErrorCode.NUMBER_TOO_LONG);
    }

    @Override
    public void validateIntegerLength(int length) {
        check(length, _maxNumLen, ReadErrorCode.NUMBER_TOO_LONG);
    }

    @Override
    public void validateStringLength(int length) {
        check(length, _maxStringLen, ReadErrorCode.TEXT_TOO_LONG);
    }

    @Override
    public void validateStringLengthLong(long length) {
        check(length, _maxStringLen, ReadErrorCode.TEXT_TOO_LONG);
    }

    @Override
    public void validateNameLength(int length) {
        check(length, _maxNameLen, ReadErrorCode.NAME_TOO_LONG);
    }

    private static void check(long found, long limit, ReadErrorCode code) {
        if (found > limit) {
            throw new Breach(code, limit);
        }
    }

    /** A limit that was passed. */
    static final class Breach extends StreamConstraintsException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final ReadErrorCode code;
        private final long limit;

        Breach(ReadErrorCode code, long limit) {
            super(code.id());
            this.code = code;
            this.limit = limit;
        }

        ReadErrorCode code() {
            return code;
        }

        long limit() {
            return limit;
        }
    }
}
