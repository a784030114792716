package org.entaxi.jsonld;

/** A text that is at hand as a whole, from a place in an array of bytes on. */
interface WholeText extends SourceText {

    /** An array that has the text in it. */
    byte[] bytes();

    /** Where the text begins in it. */
    int start();

    /** How many bytes it has, up to the first that does not belong. */
    int length();
}
