package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * How one gets into a service: by referral, by appointment, by walking in (HSDS {@code application_process}). It is
 * about the way in and never about eligibility: a service with closed registration is closed for now also to those
 * whom its rule admits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param methods how a person gets in, or an organisation refers; may be empty
 * @param appointment whether one needs an appointment; null when not stated
 * @param bookingLink where to book ({@code hsds:schedule_link}); null when not stated
 * @param registration closed: by invitation or for those already registered. Never ineligibility; null when not
 *     stated
 * @param note what the source adds ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record Access(
        Set<ConceptId> methods,
        @Nullable Appointment appointment,
        @Nullable @AbsoluteIri String bookingLink,
        @Nullable Registration registration,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /** Whether one needs an appointment. */
    public enum Appointment {
        /** One just comes. */
        NONE,
        /** One may make an appointment, and need not. */
        POSSIBLE,
        /** Nobody is seen without one. */
        REQUIRED
    }

    /** Whether one can register. */
    public enum Registration {
        /** Anybody who may use it can register. */
        OPEN,
        /** By invitation, or only for those already registered. This never makes anybody ineligible. */
        CLOSED
    }

    /**
     * Copies the collections.
     *
     * @param methods how a person gets in, or an organisation refers
     * @param appointment whether one needs an appointment
     * @param bookingLink where to book
     * @param registration closed: by invitation or for those already registered. Never ineligibility
     * @param note what the source adds
     * @param extensions unknown members
     */
    public Access {
        Objects.requireNonNull(note, "note");
        methods = Copies.set(methods);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An access without unknown members.
     *
     * @param methods how a person gets in, or an organisation refers
     * @param appointment whether one needs an appointment
     * @param bookingLink where to book
     * @param registration closed: by invitation or for those already registered. Never ineligibility
     * @param note what the source adds
     */
    public Access(
            Set<ConceptId> methods,
            @Nullable Appointment appointment,
            @Nullable String bookingLink,
            @Nullable Registration registration,
            LocalizedText note) {
        this(methods, appointment, bookingLink, registration, note, Extensions.NONE);
    }
}
