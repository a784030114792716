package org.entaxi.jsonld;

/** Where a record stands, as a JSON Pointer that is put together when somebody asks for it. */
final class Place {

    private static final int NONE = -1;

    private final String pointer;
    private final int index;

    private Place(String pointer, int index) {
        this.pointer = pointer;
        this.index = index;
    }

    static Place of(String pointer) {
        return new Place(pointer, NONE);
    }

    /** An element of the array at a place. */
    static Place of(String array, int index) {
        return new Place(array, index);
    }

    String pointer() {
        return index == NONE ? pointer : pointer + "/" + index;
    }
}
