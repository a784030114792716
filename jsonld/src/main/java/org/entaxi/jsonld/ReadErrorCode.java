package org.entaxi.jsonld;

import java.util.Locale;

/**
 * Why a document cannot be read at all. The set is closed for one major version; a code is never renamed or given
 * another meaning, so that programs may match it.
 *
 * <p>What is wrong inside a document that can be read is a {@link org.entaxi.basics.Finding} instead.
 */
public enum ReadErrorCode {
    /** There is no such file. */
    NOT_FOUND,
    /** The path is a directory. */
    DIRECTORY,
    /** The file or stream cannot be read. */
    UNREADABLE,
    /** There is nothing but white space. */
    EMPTY,
    /** The bytes are not UTF-8, which RFC 8259 section 8.1 asks for. */
    NOT_UTF8,
    /** It is not JSON. */
    SYNTAX,
    /** It ends in the middle. */
    TRUNCATED,
    /** Something follows the end. */
    TRAILING_CONTENT,
    /** An object has the same member twice. */
    DUPLICATE_MEMBER,
    /** Arrays and objects are nested more deeply than the limit. */
    TOO_DEEP,
    /** The document is larger than the limit. */
    TOO_LARGE,
    /** A text is longer than the limit. */
    TEXT_TOO_LONG,
    /** The name of a member is longer than the limit. */
    NAME_TOO_LONG,
    /** A number has more digits than the limit. */
    NUMBER_TOO_LONG,
    /** The document is not a JSON object. */
    ROOT_NOT_OBJECT,
    /** The document does not name a context, so that nobody can tell what its members mean. */
    CONTEXT_MISSING,
    /** The document has another context than Entaxi's; reading general JSON-LD is the task of another package. */
    CONTEXT_FOREIGN,
    /** The document uses a keyword of JSON-LD that the canonical form does not have. */
    KEYWORD,
    /** The document is of a type that is not read here. */
    TYPE_UNKNOWN,
    /** The outermost object has no usable value for a member without which it is nothing. */
    MEMBER_MISSING;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The code as it is written in reports, such as {@code trailing-content}.
     *
     * @return the code
     */
    public String id() {
        return id;
    }
}
