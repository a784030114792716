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
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is or was towards something else: founding donor of a centre, trainer in a seminar, policy
 * owner of a project ({@code cv:Participation}). Two roles towards two things stay two roles, also when the words of
 * the source are the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role, such as founding donor ({@code cv:role})
 * @param of the organisation, programme, service or publication towards which it has the role
 * @param validity the days on which it has the role ({@code dct:valid}); null when not stated
 * @param note what the source adds ({@code skos:note}); empty when not stated
 * @param extensions unknown members
 */
public record OrganisationRole(
        ConceptId role,
        @AbsoluteIri String of,
        @Nullable @OrderedPeriod Validity validity,
        @LanguageTagged @LocalizedTextSize(max = 2000) LocalizedText note,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param role the role, such as founding donor
     * @param of the organisation, programme, service or publication towards which it has the role
     * @param validity the days on which it has the role
     * @param note what the source adds
     * @param extensions unknown members
     */
    public OrganisationRole {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An organisation role without unknown members.
     *
     * @param role the role, such as founding donor
     * @param of the organisation, programme, service or publication towards which it has the role
     * @param validity the days on which it has the role
     * @param note what the source adds
     */
    public OrganisationRole(ConceptId role, String of, @Nullable Validity validity, LocalizedText note) {
        this(role, of, validity, note, Extensions.NONE);
    }
}
