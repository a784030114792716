package org.entaxi.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A document that a person holds, or is known not to hold.
 *
 * <p>Without any date and not said to be indefinite, it is held and its validity is unknown. Days given as last days are
 * inside. A document known not to be held ({@code held} false) closes the question for its type and everything narrower.
 *
 * <p>A document proves what its kind proves: the kind is taken at its word. The applicant's card that was stamped after
 * recognition is a kind of its own, {@code asylum-applicant-card-marked-adet-pending}, and proves another status than the plain
 * card; who cannot tell whether a card is stamped names the broader kind, {@code asylum-procedure-document}, which proves
 * neither. To name a narrower kind later is therefore a correction, not just more knowledge.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}. Make one with {@link #builder(ConceptId)}.
 *
 * @param type the kind of document, of the scheme {@code document-type}
 * @param remark the category or remark printed on it, of the scheme {@code permit-remark} or {@code
 *     residence-permit-category}; null when none is known
 * @param validFrom the first day it is valid; null when not known
 * @param validUntil the printed last day, inclusive; null when not known or there is none
 * @param extendedUntil the last day after a prolongation by decision, inclusive; null when there is none known
 * @param extendedBy the decision that prolonged it; null when none is known, and then the prolongation is taken at its word
 * @param indefinite whether it has no last day
 * @param renewalPending whether an application for its renewal is pending; null when not known
 * @param form the form in which it is at hand; null when not known
 * @param held whether it is held
 * @param extensions unknown members
 */
public record HeldDocument(
        ConceptId type,
        @Nullable ConceptId remark,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validUntil,
        @Nullable PartialDate extendedUntil,
        @Nullable Citation extendedBy,
        boolean indefinite,
        @Nullable Boolean renewalPending,
        @Nullable DocumentForm form,
        boolean held,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that there is a type.
     *
     * @param type the kind of document, of the scheme {@code document-type}
     * @param remark the category or remark printed on it, of the scheme {@code permit-remark} or {@code
     *     residence-permit-category}; null when none is known
     * @param validFrom the first day it is valid; null when not known
     * @param validUntil the printed last day, inclusive; null when not known or there is none
     * @param extendedUntil the last day after a prolongation by decision, inclusive; null when there is none known
     * @param extendedBy the decision that prolonged it; null when none is known
     * @param indefinite whether it has no last day
     * @param renewalPending whether an application for its renewal is pending; null when not known
     * @param form the form in which it is at hand; null when not known
     * @param held whether it is held
     * @param extensions unknown members
     */
    public HeldDocument {
        Objects.requireNonNull(type, "type");
    }

    /**
     * A held document of unknown validity.
     *
     * @param type the kind of document
     * @return the document
     */
    public static HeldDocument of(ConceptId type) {
        return builder(type).build();
    }

    /**
     * Starts a held document.
     *
     * @param type the kind of document
     * @return the builder
     */
    public static Builder builder(ConceptId type) {
        return new Builder(type);
    }

    /**
     * A builder that begins with this document.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(type);
        builder.remark = remark;
        builder.validFrom = validFrom;
        builder.validUntil = validUntil;
        builder.extendedUntil = extendedUntil;
        builder.extendedBy = extendedBy;
        builder.indefinite = indefinite;
        builder.renewalPending = renewalPending;
        builder.form = form;
        builder.held = held;
        builder.extensions = extensions;
        return builder;
    }

    /** Hides every value: what somebody holds is nobody else's business. */
    @Override
    public String toString() {
        return "HeldDocument[…]";
    }

    /** Collects what is known of a document. */
    public static final class Builder {

        private final ConceptId type;
        private @Nullable ConceptId remark;
        private @Nullable PartialDate validFrom;
        private @Nullable PartialDate validUntil;
        private @Nullable PartialDate extendedUntil;
        private @Nullable Citation extendedBy;
        private boolean indefinite;
        private @Nullable Boolean renewalPending;
        private @Nullable DocumentForm form;
        private boolean held = true;
        private Extensions extensions = Extensions.NONE;

        private Builder(ConceptId type) {
            this.type = type;
        }

        /**
         * Sets the category or remark printed on it.
         *
         * @param value the remark, or null
         * @return this
         */
        public Builder remark(@Nullable ConceptId value) {
            remark = value;
            return this;
        }

        /**
         * Sets the first day it is valid.
         *
         * @param value the day, or null
         * @return this
         */
        public Builder validFrom(@Nullable PartialDate value) {
            validFrom = value;
            return this;
        }

        /**
         * Sets the first day it is valid.
         *
         * @param value the day
         * @return this
         */
        public Builder validFrom(LocalDate value) {
            return validFrom(PartialDate.of(value));
        }

        /**
         * Sets the printed last day.
         *
         * @param value the day, inclusive, or null
         * @return this
         */
        public Builder validUntil(@Nullable PartialDate value) {
            validUntil = value;
            return this;
        }

        /**
         * Sets the printed last day.
         *
         * @param value the day, inclusive
         * @return this
         */
        public Builder validUntil(LocalDate value) {
            return validUntil(PartialDate.of(value));
        }

        /**
         * Sets the last day after a prolongation by decision.
         *
         * @param value the day, inclusive, or null
         * @return this
         */
        public Builder extendedUntil(@Nullable PartialDate value) {
            extendedUntil = value;
            return this;
        }

        /**
         * Sets the last day after a prolongation by decision.
         *
         * @param value the day, inclusive
         * @return this
         */
        public Builder extendedUntil(LocalDate value) {
            return extendedUntil(PartialDate.of(value));
        }

        /**
         * Sets the decision that prolonged it.
         *
         * @param value the law or decision, or null
         * @return this
         */
        public Builder extendedBy(@Nullable Citation value) {
            extendedBy = value;
            return this;
        }

        /**
         * Says whether it has no last day.
         *
         * @param value true when it never runs out
         * @return this
         */
        public Builder indefinite(boolean value) {
            indefinite = value;
            return this;
        }

        /**
         * Says whether an application for its renewal is pending.
         *
         * @param value the answer; null when not known
         * @return this
         */
        public Builder renewalPending(@Nullable Boolean value) {
            renewalPending = value;
            return this;
        }

        /**
         * Sets the form in which it is at hand.
         *
         * @param value the form; null when not known
         * @return this
         */
        public Builder form(@Nullable DocumentForm value) {
            form = value;
            return this;
        }

        /**
         * Says whether it is held at all.
         *
         * @param value false when the person is known not to hold one
         * @return this
         */
        public Builder held(boolean value) {
            held = value;
            return this;
        }

        /**
         * Sets the unknown members.
         *
         * @param value the members
         * @return this
         */
        public Builder extensions(Extensions value) {
            extensions = value;
            return this;
        }

        /**
         * Makes the document.
         *
         * @return the document
         */
        public HeldDocument build() {
            return new HeldDocument(
                    type,
                    remark,
                    validFrom,
                    validUntil,
                    extendedUntil,
                    extendedBy,
                    indefinite,
                    renewalPending,
                    form,
                    held,
                    extensions);
        }
    }
}
