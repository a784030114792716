package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Validity;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.OrderedPeriod;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who pays or paid, from which fund, under which act, and when (HSDS {@code funding}, schema.org {@code funder}).
 * Funding is history: a founding donor and a present supporter are two of these.
 *
 * <p>Immutable and thread-safe.
 *
 * @param funder who pays, where it has a record ({@code schema:funder}); null when not stated
 * @param source who or what pays, in words ({@code hsds:source}); empty when not stated
 * @param fund the fund, such as the European Social Fund; empty when not stated
 * @param programme the operational programme, where it has a record; null when not stated
 * @param act the act or contract; empty when not stated
 * @param period from when until when ({@code dct:valid}); null when not stated
 * @param note what the source adds ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record Funding(
        @Nullable @AbsoluteIri String funder,
        @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText source,
        @LanguageTagged @LocalizedTextSize(max = 500) LocalizedText fund,
        @Nullable @AbsoluteIri String programme,
        @LanguageTagged @LocalizedTextSize(max = 1000) LocalizedText act,
        @Nullable @OrderedPeriod Validity period,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param funder who pays, where it has a record
     * @param source who or what pays, in words
     * @param fund the fund, such as the European Social Fund
     * @param programme the operational programme, where it has a record
     * @param act the act or contract
     * @param period from when until when
     * @param note what the source adds
     * @param extensions unknown members
     */
    public Funding {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(act, "act");
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
                .funder(funder)
                .source(source)
                .fund(fund)
                .programme(programme)
                .act(act)
                .period(period)
                .note(note)
                .extensions(extensions);
    }

    /** Collects the components of a {@link Funding}; not thread-safe. */
    public static final class Builder {
        private @Nullable String funder;
        private LocalizedText source = LocalizedText.EMPTY;
        private LocalizedText fund = LocalizedText.EMPTY;
        private @Nullable String programme;
        private LocalizedText act = LocalizedText.EMPTY;
        private @Nullable Validity period;
        private LocalizedText note = LocalizedText.EMPTY;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets {@link Funding#funder()}.
         *
         * @param funder who pays, where it has a record; null for none
         * @return this builder
         */
        public Builder funder(@Nullable String funder) {
            this.funder = funder;
            return this;
        }

        /**
         * Sets {@link Funding#source()}.
         *
         * @param source who or what pays, in words
         * @return this builder
         */
        public Builder source(LocalizedText source) {
            this.source = source;
            return this;
        }

        /**
         * Sets {@link Funding#fund()}.
         *
         * @param fund the fund, such as the European Social Fund
         * @return this builder
         */
        public Builder fund(LocalizedText fund) {
            this.fund = fund;
            return this;
        }

        /**
         * Sets {@link Funding#programme()}.
         *
         * @param programme the operational programme, where it has a record; null for none
         * @return this builder
         */
        public Builder programme(@Nullable String programme) {
            this.programme = programme;
            return this;
        }

        /**
         * Sets {@link Funding#act()}.
         *
         * @param act the act or contract
         * @return this builder
         */
        public Builder act(LocalizedText act) {
            this.act = act;
            return this;
        }

        /**
         * Sets {@link Funding#period()}.
         *
         * @param period from when until when; null for none
         * @return this builder
         */
        public Builder period(@Nullable Validity period) {
            this.period = period;
            return this;
        }

        /**
         * Sets {@link Funding#note()}.
         *
         * @param note what the source adds
         * @return this builder
         */
        public Builder note(LocalizedText note) {
            this.note = note;
            return this;
        }

        /**
         * Sets {@link Funding#extensions()}.
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
        public Funding build() {
            return new Funding(funder, source, fund, programme, act, period, note, extensions);
        }
    }
}
