package org.entaxi.person;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a person and how to ask for it ({@code cv:InformationConcept} of CCCEV): a fact with its type, its
 * question in each language, and what asking costs.
 *
 * <p>Immutable and thread-safe. Make one with {@link #builder(String, FactType)}; the built-in ones are in
 * {@link FactDefinitions}.
 *
 * @param id the absolute IRI of the fact
 * @param type what its values are
 * @param scheme the concept scheme of its codes; null when it has none
 * @param name what it is called
 * @param question the question to put to the person
 * @param answers the wording of the answers by value, in the order to show them; empty when values are typed in
 * @param unit the unit of a number, such as {@code EUR}; null when it has none
 * @param cost the effort of answering, from 1 (known by heart) to 10 (a paper has to be found)
 * @param sensitivity how much it takes to answer
 * @param prerequisites the facts to ask before this one
 * @param changeability whether and how it can become another
 * @param extensions unknown members
 */
public record FactDefinition(
        String id,
        FactType type,
        @Nullable String scheme,
        LocalizedText name,
        LocalizedText question,
        Map<String, LocalizedText> answers,
        @Nullable String unit,
        int cost,
        Sensitivity sensitivity,
        List<String> prerequisites,
        Changeability changeability,
        Extensions extensions)
        implements Serializable {

    /**
     * Copies answers and prerequisites; see the record for the components.
     *
     * @param id the absolute IRI of the fact
     * @param type what its values are
     * @param scheme the concept scheme of its codes; null when it has none
     * @param name what it is called
     * @param question the question to put to the person
     * @param answers the wording of the answers by value, in the order to show them; empty when values are typed in
     * @param unit the unit of a number, such as {@code EUR}; null when it has none
     * @param cost the effort of answering, from 1 (known by heart) to 10 (a paper has to be found)
     * @param sensitivity how much it takes to answer
     * @param prerequisites the facts to ask before this one
     * @param changeability whether and how it can become another
     * @param extensions unknown members
     */
    public FactDefinition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sensitivity, "sensitivity");
        Objects.requireNonNull(changeability, "changeability");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        prerequisites = List.copyOf(prerequisites);
    }

    /**
     * Starts a definition.
     *
     * @param id the absolute IRI of the fact
     * @param type what its values are
     * @return the builder
     */
    public static Builder builder(String id, FactType type) {
        return new Builder(id, type);
    }

    /**
     * What it takes to ask: the effort of answering, and more where the question is personal or sensitive.
     *
     * @return the cost, twice or four times the effort for a personal or a sensitive question
     */
    public int askingCost() {
        return switch (sensitivity) {
            case ORDINARY -> cost;
            case PERSONAL -> 2 * cost;
            case SENSITIVE -> 4 * cost;
        };
    }

    /** The IRI; the rest is data to look up. */
    @Override
    public String toString() {
        return "FactDefinition[" + id + "]";
    }

    /** Collects the parts of a definition. */
    public static final class Builder {

        private final String id;
        private final FactType type;
        private @Nullable String scheme;
        private LocalizedText name = LocalizedText.EMPTY;
        private LocalizedText question = LocalizedText.EMPTY;
        private Map<String, LocalizedText> answers = Map.of();
        private @Nullable String unit;
        private int cost = 1;
        private Sensitivity sensitivity = Sensitivity.ORDINARY;
        private List<String> prerequisites = List.of();
        private Changeability changeability = Changeability.CHANGEABLE;
        private Extensions extensions = Extensions.NONE;

        private Builder(String id, FactType type) {
            this.id = id;
            this.type = type;
        }

        /**
         * Sets the concept scheme of its codes.
         *
         * @param value the scheme, or null
         * @return this
         */
        public Builder scheme(@Nullable String value) {
            scheme = value;
            return this;
        }

        /**
         * Sets what it is called.
         *
         * @param value the name
         * @return this
         */
        public Builder name(LocalizedText value) {
            name = value;
            return this;
        }

        /**
         * Sets the question to put.
         *
         * @param value the question
         * @return this
         */
        public Builder question(LocalizedText value) {
            question = value;
            return this;
        }

        /**
         * Sets the wording of the answers.
         *
         * @param value the wording by value, in the order to show them
         * @return this
         */
        public Builder answers(Map<String, LocalizedText> value) {
            answers = value;
            return this;
        }

        /**
         * Sets the unit of a number.
         *
         * @param value the unit, or null
         * @return this
         */
        public Builder unit(@Nullable String value) {
            unit = value;
            return this;
        }

        /**
         * Sets the effort of answering.
         *
         * @param value from 1 to 10
         * @return this
         */
        public Builder cost(int value) {
            cost = value;
            return this;
        }

        /**
         * Sets how much it takes to answer.
         *
         * @param value the sensitivity
         * @return this
         */
        public Builder sensitivity(Sensitivity value) {
            sensitivity = value;
            return this;
        }

        /**
         * Sets the facts to ask before this one.
         *
         * @param facts their IRIs
         * @return this
         */
        public Builder prerequisites(List<String> facts) {
            prerequisites = facts;
            return this;
        }

        /**
         * Sets whether and how it can become another.
         *
         * @param value the changeability
         * @return this
         */
        public Builder changeability(Changeability value) {
            changeability = value;
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
         * Makes the definition.
         *
         * @return the definition
         */
        public FactDefinition build() {
            return new FactDefinition(
                    id,
                    type,
                    scheme,
                    name,
                    question,
                    answers,
                    unit,
                    cost,
                    sensitivity,
                    prerequisites,
                    changeability,
                    extensions);
        }
    }
}
