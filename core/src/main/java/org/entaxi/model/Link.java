package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;

/**
 * A page on the web. Greek letters in the address are kept; escape them only when a request is made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param url the address of the page; Greek letters kept ({@code schema:url}, {@code hsds:url})
 * @param label what is there ({@code rdfs:label}, {@code hsds:label}); empty when not stated
 * @param extensions unknown members
 */
public record Link(
        @AbsoluteIri String url,
        @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText label,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param url the address of the page; Greek letters kept
     * @param label what is there
     * @param extensions unknown members
     */
    public Link {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A link without unknown members.
     *
     * @param url the address of the page; Greek letters kept
     * @param label what is there
     */
    public Link(String url, LocalizedText label) {
        this(url, label, Extensions.NONE);
    }

    /**
     * A link without a label.
     *
     * @param url the address of the page
     * @return the link
     */
    public static Link of(String url) {
        return new Link(url, LocalizedText.EMPTY);
    }
}
