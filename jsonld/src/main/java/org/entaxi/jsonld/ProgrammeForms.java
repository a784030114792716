package org.entaxi.jsonld;

import java.util.List;
import java.util.Set;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Audience;
import org.entaxi.model.Funding;
import org.entaxi.model.Link;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Source;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/** The forms of programmes and publications. */
final class ProgrammeForms {

    private static final ObjectForm.Draft<Programme> PROGRAMME_DRAFT = ObjectForm.of("Programme");
    private static final Field<Programme, String> PROGRAMME_ID =
            PROGRAMME_DRAFT.required("id", Forms.ID, Programme::id);
    private static final Field<Programme, Set<Identifier>> PROGRAMME_IDENTIFIERS =
            PROGRAMME_DRAFT.optional("identifiers", BasicForms.IDENTIFIERS, Programme::identifiers);
    private static final Field<Programme, LocalizedText> PROGRAMME_NAME = PROGRAMME_DRAFT.text("name", Programme::name);
    private static final Field<Programme, List<AlternateName>> PROGRAMME_ALTERNATE_NAMES =
            PROGRAMME_DRAFT.list("alternateNames", BasicForms.ALTERNATE_NAME, Programme::alternateNames);
    private static final Field<Programme, LocalizedText> PROGRAMME_DESCRIPTION =
            PROGRAMME_DRAFT.text("description", Programme::description);
    private static final Field<Programme, Programme.Kind> PROGRAMME_KIND =
            PROGRAMME_DRAFT.optional("kind", EnumForm.of(Programme.Kind.class), Programme::kind);
    private static final Field<Programme, String> PROGRAMME_PART_OF =
            PROGRAMME_DRAFT.optional("partOf", Forms.STRING, Programme::partOf);
    private static final Field<Programme, Validity> PROGRAMME_PERIOD =
            PROGRAMME_DRAFT.optional("period", BasicForms.VALIDITY, Programme::period);
    private static final Field<Programme, List<Funding>> PROGRAMME_FUNDING =
            PROGRAMME_DRAFT.list("funding", OrganisationForms.FUNDING, Programme::funding);
    private static final Field<Programme, Set<String>> PROGRAMME_COUNTRIES =
            PROGRAMME_DRAFT.optional("countries", SetForm.STRINGS, Programme::countries);
    private static final Field<Programme, Set<Audience>> PROGRAMME_AUDIENCE = PROGRAMME_DRAFT.optional(
            "audience", SetForm.of(EnumForm.of(Audience.class), EnumForm::id), Programme::audience);
    private static final Field<Programme, Set<ConceptId>> PROGRAMME_POPULATION_GROUPS = PROGRAMME_DRAFT.optional(
            "populationGroups", SetForm.concepts(Schemes.POPULATION_GROUP), Programme::populationGroups);
    private static final Field<Programme, Set<ConceptId>> PROGRAMME_CATEGORIES =
            PROGRAMME_DRAFT.optional("categories", SetForm.concepts(Schemes.SERVICE_CATEGORY), Programme::categories);
    private static final Field<Programme, List<LocalizedText>> PROGRAMME_GOALS =
            PROGRAMME_DRAFT.list("goals", BasicForms.WRAPPED_TEXT, Programme::goals);
    private static final Field<Programme, String> PROGRAMME_WEBSITE =
            PROGRAMME_DRAFT.optional("website", Forms.STRING, Programme::website);
    private static final Field<Programme, List<Link>> PROGRAMME_LINKS =
            PROGRAMME_DRAFT.list("links", BasicForms.LINK, Programme::links);
    private static final Field<Programme, List<Source>> PROGRAMME_SOURCES =
            PROGRAMME_DRAFT.list("sources", BasicForms.SOURCE, Programme::sources);
    private static final Field<Programme, Verification> PROGRAMME_VERIFIED =
            PROGRAMME_DRAFT.optional("verified", BasicForms.VERIFICATION, Programme::verified);

    static final ObjectForm<Programme> PROGRAMME =
            PROGRAMME_DRAFT.open(Programme::extensions, s -> Programme.builder(s.get(PROGRAMME_ID))
                    .identifiers(s.get(PROGRAMME_IDENTIFIERS))
                    .name(s.get(PROGRAMME_NAME))
                    .alternateNames(s.get(PROGRAMME_ALTERNATE_NAMES))
                    .description(s.get(PROGRAMME_DESCRIPTION))
                    .kind(s.orNull(PROGRAMME_KIND))
                    .partOf(s.orNull(PROGRAMME_PART_OF))
                    .period(s.orNull(PROGRAMME_PERIOD))
                    .funding(s.get(PROGRAMME_FUNDING))
                    .countries(s.get(PROGRAMME_COUNTRIES))
                    .audience(s.get(PROGRAMME_AUDIENCE))
                    .populationGroups(s.get(PROGRAMME_POPULATION_GROUPS))
                    .categories(s.get(PROGRAMME_CATEGORIES))
                    .goals(s.get(PROGRAMME_GOALS))
                    .website(s.orNull(PROGRAMME_WEBSITE))
                    .links(s.get(PROGRAMME_LINKS))
                    .sources(s.get(PROGRAMME_SOURCES))
                    .verified(s.orNull(PROGRAMME_VERIFIED))
                    .extensions(s.extensions())
                    .build());

    private static final ObjectForm.Draft<Publication> PUBLICATION_DRAFT = ObjectForm.of("Publication");
    private static final Field<Publication, String> PUBLICATION_ID =
            PUBLICATION_DRAFT.required("id", Forms.ID, Publication::id);
    private static final Field<Publication, Set<Identifier>> PUBLICATION_IDENTIFIERS =
            PUBLICATION_DRAFT.optional("identifiers", BasicForms.IDENTIFIERS, Publication::identifiers);
    private static final Field<Publication, LocalizedText> PUBLICATION_NAME =
            PUBLICATION_DRAFT.text("name", Publication::name);
    private static final Field<Publication, List<AlternateName>> PUBLICATION_ALTERNATE_NAMES =
            PUBLICATION_DRAFT.list("alternateNames", BasicForms.ALTERNATE_NAME, Publication::alternateNames);
    private static final Field<Publication, ConceptId> PUBLICATION_KIND =
            PUBLICATION_DRAFT.optional("kind", Forms.concept(Schemes.SERVICE_CATEGORY), Publication::kind);
    private static final Field<Publication, LocalizedText> PUBLICATION_DESCRIPTION =
            PUBLICATION_DRAFT.text("description", Publication::description);
    private static final Field<Publication, String> PUBLICATION_PUBLISHER =
            PUBLICATION_DRAFT.optional("publisher", Forms.STRING, Publication::publisher);
    private static final Field<Publication, String> PUBLICATION_PROGRAMME =
            PUBLICATION_DRAFT.optional("programme", Forms.STRING, Publication::programme);
    private static final Field<Publication, Set<Audience>> PUBLICATION_AUDIENCE = PUBLICATION_DRAFT.optional(
            "audience", SetForm.of(EnumForm.of(Audience.class), EnumForm::id), Publication::audience);
    private static final Field<Publication, Set<String>> PUBLICATION_LANGUAGES =
            PUBLICATION_DRAFT.optional("languages", SetForm.STRINGS, Publication::languages);
    private static final Field<Publication, PartialDate> PUBLICATION_PUBLISHED =
            PUBLICATION_DRAFT.optional("published", Forms.PARTIAL_DATE, Publication::published);
    private static final Field<Publication, List<LocalizedText>> PUBLICATION_CONTENTS =
            PUBLICATION_DRAFT.list("contents", BasicForms.WRAPPED_TEXT, Publication::contents);
    private static final Field<Publication, List<Link>> PUBLICATION_LINKS =
            PUBLICATION_DRAFT.list("links", BasicForms.LINK, Publication::links);
    private static final Field<Publication, List<Source>> PUBLICATION_SOURCES =
            PUBLICATION_DRAFT.list("sources", BasicForms.SOURCE, Publication::sources);
    private static final Field<Publication, Verification> PUBLICATION_VERIFIED =
            PUBLICATION_DRAFT.optional("verified", BasicForms.VERIFICATION, Publication::verified);

    static final ObjectForm<Publication> PUBLICATION =
            PUBLICATION_DRAFT.open(Publication::extensions, s -> Publication.builder(s.get(PUBLICATION_ID))
                    .identifiers(s.get(PUBLICATION_IDENTIFIERS))
                    .name(s.get(PUBLICATION_NAME))
                    .alternateNames(s.get(PUBLICATION_ALTERNATE_NAMES))
                    .kind(s.orNull(PUBLICATION_KIND))
                    .description(s.get(PUBLICATION_DESCRIPTION))
                    .publisher(s.orNull(PUBLICATION_PUBLISHER))
                    .programme(s.orNull(PUBLICATION_PROGRAMME))
                    .audience(s.get(PUBLICATION_AUDIENCE))
                    .languages(s.get(PUBLICATION_LANGUAGES))
                    .published(s.orNull(PUBLICATION_PUBLISHED))
                    .contents(s.get(PUBLICATION_CONTENTS))
                    .links(s.get(PUBLICATION_LINKS))
                    .sources(s.get(PUBLICATION_SOURCES))
                    .verified(s.orNull(PUBLICATION_VERIFIED))
                    .extensions(s.extensions())
                    .build());

    private ProgrammeForms() {}
}
