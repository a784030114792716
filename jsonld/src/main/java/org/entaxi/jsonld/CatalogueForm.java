package org.entaxi.jsonld;

import java.util.List;
import java.util.Set;
import org.entaxi.basics.Identifier;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.CatalogueScheme;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.model.Source;
import org.entaxi.model.Verification;
import org.entaxi.person.FactDefinition;
import org.entaxi.text.LocalizedText;

/** The form of a catalogue, the document itself. */
final class CatalogueForm {

    private static final ObjectForm.Draft<Catalogue> DRAFT = ObjectForm.root("Catalogue");
    private static final Field<Catalogue, String> ID = DRAFT.required("id", Forms.ID, Catalogue::id);
    private static final Field<Catalogue, Set<Identifier>> IDENTIFIERS =
            DRAFT.optional("identifiers", BasicForms.IDENTIFIERS, Catalogue::identifiers);
    private static final Field<Catalogue, LocalizedText> NAME = DRAFT.text("name", Catalogue::name);
    private static final Field<Catalogue, LocalizedText> DESCRIPTION =
            DRAFT.text("description", Catalogue::description);
    private static final Field<Catalogue, String> PUBLISHER =
            DRAFT.optional("publisher", Forms.STRING, Catalogue::publisher);
    private static final Field<Catalogue, String> LICENCE = DRAFT.optional("licence", Forms.STRING, Catalogue::licence);
    private static final Field<Catalogue, Set<String>> LANGUAGES =
            DRAFT.optional("languages", SetForm.STRINGS, Catalogue::languages);
    private static final Field<Catalogue, String> TIME_ZONE =
            DRAFT.optional("timeZone", Forms.STRING, Catalogue::timeZone);
    private static final Field<Catalogue, List<CatalogueScheme>> SCHEMES = DRAFT.optional(
            "schemes", new SortedListForm<>(SharedForms.CATALOGUE_SCHEME, CatalogueScheme::id), Catalogue::schemes);
    private static final Field<Catalogue, List<CatalogueConcept>> CONCEPTS = DRAFT.optional(
            "concepts", new SortedListForm<>(SharedForms.CATALOGUE_CONCEPT, CatalogueConcept::id), Catalogue::concepts);
    private static final Field<Catalogue, List<FactDefinition>> FACTS = DRAFT.optional(
            "facts", new SortedListForm<>(SharedForms.FACT_DEFINITION, FactDefinition::id), Catalogue::facts);
    private static final Field<Catalogue, List<NamedRule>> RULES =
            DRAFT.optional("rules", new SortedListForm<>(SharedForms.NAMED_RULE, NamedRule::id), Catalogue::rules);
    private static final Field<Catalogue, List<Organisation>> ORGANISATIONS = DRAFT.optional(
            "organisations",
            new SortedListForm<>(OrganisationForms.ORGANISATION, Organisation::id),
            Catalogue::organisations);
    private static final Field<Catalogue, List<Place>> PLACES =
            DRAFT.optional("places", new SortedListForm<>(PlaceForms.PLACE, Place::id), Catalogue::places);
    private static final Field<Catalogue, List<Programme>> PROGRAMMES = DRAFT.optional(
            "programmes", new SortedListForm<>(ProgrammeForms.PROGRAMME, Programme::id), Catalogue::programmes);
    private static final Field<Catalogue, List<Service>> SERVICES =
            DRAFT.optional("services", new SortedListForm<>(ServiceForms.SERVICE, Service::id), Catalogue::services);
    private static final Field<Catalogue, List<Publication>> PUBLICATIONS = DRAFT.optional(
            "publications", new SortedListForm<>(ProgrammeForms.PUBLICATION, Publication::id), Catalogue::publications);
    private static final Field<Catalogue, List<Source>> SOURCES =
            DRAFT.list("sources", BasicForms.SOURCE, Catalogue::sources);
    private static final Field<Catalogue, Verification> VERIFIED =
            DRAFT.optional("verified", BasicForms.VERIFICATION, Catalogue::verified);

    static final ObjectForm<Catalogue> CATALOGUE = DRAFT.open(Catalogue::extensions, s -> Catalogue.builder(s.get(ID))
            .identifiers(s.get(IDENTIFIERS))
            .name(s.get(NAME))
            .description(s.get(DESCRIPTION))
            .publisher(s.orNull(PUBLISHER))
            .licence(s.orNull(LICENCE))
            .languages(s.get(LANGUAGES))
            .timeZone(s.orNull(TIME_ZONE))
            .schemes(s.get(SCHEMES))
            .concepts(s.get(CONCEPTS))
            .facts(s.get(FACTS))
            .rules(s.get(RULES))
            .organisations(s.get(ORGANISATIONS))
            .places(s.get(PLACES))
            .programmes(s.get(PROGRAMMES))
            .services(s.get(SERVICES))
            .publications(s.get(PUBLICATIONS))
            .sources(s.get(SOURCES))
            .verified(s.orNull(VERIFIED))
            .extensions(s.extensions())
            .build());

    private CatalogueForm() {}

    /** Writes what stands before the members of the table. */
    static void head(JsonOutput out) {
        out.name(ContextMember.NAME);
        out.string(EntaxiJson.CONTEXT);
        out.name(ObjectForm.TYPE);
        out.string(String.valueOf(CATALOGUE.type()));
    }

    static void write(JsonOutput out, Catalogue catalogue) {
        out.startObject();
        out.name(ContextMember.NAME);
        out.string(EntaxiJson.CONTEXT);
        CATALOGUE.writeMembers(out, catalogue);
        out.endObject();
    }
}
