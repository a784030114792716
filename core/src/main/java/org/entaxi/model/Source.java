package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The document that a record was taken from. Where a document says when it was changed, that is about the document,
 * not about each of its sentences.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the title of the document ({@code dct:title}); empty when not stated
 * @param kind what sort of document ({@code dct:type}); null when not stated
 * @param published when it was published ({@code dct:issued}); null when not stated
 * @param updated when it was last changed ({@code dct:modified}); null when not stated
 * @param dateText the date as it stands in the document; null when not stated
 * @param url where it is ({@code schema:url}); null when not stated
 * @param note how it was read ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record Source(
        @LanguageTagged @LocalizedTextSize(max = 1000) LocalizedText title,
        @Nullable Kind kind,
        @Nullable PartialDate published,
        @Nullable PartialDate updated,
        @Nullable @CodePointSize(min = 1, max = 200) String dateText,
        @Nullable @AbsoluteIri String url,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /** What sort of document it is. */
    public enum Kind {
        /** The card of a service in a directory. */
        SERVICE_CARD,
        /** A press release. */
        PRESS_RELEASE,
        /** An article of news. */
        NEWS,
        /** A guide or another publication. */
        PUBLICATION,
        /** A law or decision. */
        LAW,
        /** A page of a site. */
        WEBSITE,
        /** Something else. */
        OTHER
    }

    /**
     * Checks that nothing that must be there is null.
     *
     * @param title the title of the document
     * @param kind what sort of document
     * @param published when it was published
     * @param updated when it was last changed
     * @param dateText the date as it stands in the document
     * @param url where it is
     * @param note how it was read
     * @param extensions unknown members
     */
    public Source {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this record.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder()
                .title(title)
                .kind(kind)
                .published(published)
                .updated(updated)
                .dateText(dateText)
                .url(url)
                .note(note)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Source}; not thread-safe. */
    public static final class Builder {
        private LocalizedText title = LocalizedText.EMPTY;
        private @Nullable Kind kind;
        private @Nullable PartialDate published;
        private @Nullable PartialDate updated;
        private @Nullable String dateText;
        private @Nullable String url;
        private LocalizedText note = LocalizedText.EMPTY;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets {@link Source#title()}.
         *
         * @param title the title of the document
         * @return this builder
         */
        public Builder title(LocalizedText title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@link Source#kind()}.
         *
         * @param kind what sort of document; null for none
         * @return this builder
         */
        public Builder kind(@Nullable Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Source#published()}.
         *
         * @param published when it was published; null for none
         * @return this builder
         */
        public Builder published(@Nullable PartialDate published) {
            this.published = published;
            return this;
        }

        /**
         * Sets {@link Source#updated()}.
         *
         * @param updated when it was last changed; null for none
         * @return this builder
         */
        public Builder updated(@Nullable PartialDate updated) {
            this.updated = updated;
            return this;
        }

        /**
         * Sets {@link Source#dateText()}.
         *
         * @param dateText the date as it stands in the document; null for none
         * @return this builder
         */
        public Builder dateText(@Nullable String dateText) {
            this.dateText = dateText;
            return this;
        }

        /**
         * Sets {@link Source#url()}.
         *
         * @param url where it is; null for none
         * @return this builder
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets {@link Source#note()}.
         *
         * @param note how it was read
         * @return this builder
         */
        public Builder note(LocalizedText note) {
            this.note = note;
            return this;
        }

        /**
         * Sets {@link Source#extensions()}.
         *
         * @param extensions unknown members
         * @return this builder
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Builds the record.
         *
         * @return the record
         */
        public Source build() {
            return new Source(title, kind, published, updated, dateText, url, note, extensions);
        }
    }
}
