package org.entaxi.jsonld;

/** A text that is at hand as a whole, from a place in an array of bytes on. */
interface WholeText extends SourceText {

    /** An array that has the text in it. */
    byte[] bytes();

    /** Where the text begins in it. */
    int start();

    /** How many bytes it has, up to the first that does not belong. */
    int length();

    /**
     * How many bytes it has if it is a plain document, which it may be without being all UTF-8; negative when it cannot be
     * one.
     */
    int plainLength();
}
