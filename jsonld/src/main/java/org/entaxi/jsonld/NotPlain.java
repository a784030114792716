package org.entaxi.jsonld;

import java.io.Serial;

/** Something in a document is out of the ordinary; what it is, others than {@link PlainTokens} have to say. */
final class NotPlain extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotPlain() {
        super("not plain", null, false, false);
    }
}
