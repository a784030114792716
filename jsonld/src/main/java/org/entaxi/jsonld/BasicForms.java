package org.entaxi.jsonld;

import java.math.BigDecimal;
import java.util.Comparator;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Validity;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Link;
import org.entaxi.model.Source;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;

/** The forms of the small records that many others hold. */
final class BasicForms {

    private static final ObjectForm.Draft<Identifier> IDENTIFIER_DRAFT = ObjectForm.of();
    private static final Field<Identifier, String> IDENTIFIER_SCHEME =
            IDENTIFIER_DRAFT.required("scheme", Forms.STRING, Identifier::scheme);
    private static final Field<Identifier, String> IDENTIFIER_VALUE =
            IDENTIFIER_DRAFT.required("value", Forms.STRING, Identifier::value);

    static final ObjectForm<Identifier> IDENTIFIER = IDENTIFIER_DRAFT.open(
            Identifier::extensions,
            s -> new Identifier(s.get(IDENTIFIER_SCHEME), s.get(IDENTIFIER_VALUE), s.extensions()));

    static final SetForm<Identifier> IDENTIFIERS = SetForm.of(
            IDENTIFIER,
            Comparator.comparing(Identifier::scheme, Forms.CODE_POINTS)
                    .thenComparing(Identifier::value, Forms.CODE_POINTS));

    private static final ObjectForm.Draft<Verification> VERIFICATION_DRAFT = ObjectForm.of();
    private static final Field<Verification, PartialDate> VERIFICATION_ON =
            VERIFICATION_DRAFT.required("on", Forms.PARTIAL_DATE, Verification::on);
    private static final Field<Verification, LocalizedText> VERIFICATION_BY =
            VERIFICATION_DRAFT.text("by", Verification::by);

    static final ObjectForm<Verification> VERIFICATION = VERIFICATION_DRAFT.open(
            Verification::extensions,
            s -> new Verification(s.get(VERIFICATION_ON), s.get(VERIFICATION_BY), s.extensions()));

    private static final ObjectForm.Draft<Source> SOURCE_DRAFT = ObjectForm.of();
    private static final Field<Source, LocalizedText> SOURCE_TITLE = SOURCE_DRAFT.text("title", Source::title);
    private static final Field<Source, Source.Kind> SOURCE_KIND =
            SOURCE_DRAFT.optional("kind", EnumForm.of(Source.Kind.class), Source::kind);
    private static final Field<Source, PartialDate> SOURCE_PUBLISHED =
            SOURCE_DRAFT.optional("published", Forms.PARTIAL_DATE, Source::published);
    private static final Field<Source, PartialDate> SOURCE_UPDATED =
            SOURCE_DRAFT.optional("updated", Forms.PARTIAL_DATE, Source::updated);
    private static final Field<Source, String> SOURCE_DATE_TEXT =
            SOURCE_DRAFT.optional("dateText", Forms.STRING, Source::dateText);
    private static final Field<Source, String> SOURCE_URL = SOURCE_DRAFT.optional("url", Forms.STRING, Source::url);
    private static final Field<Source, LocalizedText> SOURCE_NOTE = SOURCE_DRAFT.text("note", Source::note);

    static final ObjectForm<Source> SOURCE = SOURCE_DRAFT.open(Source::extensions, s -> Source.builder()
            .title(s.get(SOURCE_TITLE))
            .kind(s.orNull(SOURCE_KIND))
            .published(s.orNull(SOURCE_PUBLISHED))
            .updated(s.orNull(SOURCE_UPDATED))
            .dateText(s.orNull(SOURCE_DATE_TEXT))
            .url(s.orNull(SOURCE_URL))
            .note(s.get(SOURCE_NOTE))
            .extensions(s.extensions())
            .build());

    private static final ObjectForm.Draft<Validity> VALIDITY_DRAFT = ObjectForm.of();
    private static final Field<Validity, PartialDate> VALIDITY_FROM =
            VALIDITY_DRAFT.optional("from", Forms.PARTIAL_DATE, Validity::from);
    private static final Field<Validity, PartialDate> VALIDITY_UNTIL =
            VALIDITY_DRAFT.optional("until", Forms.PARTIAL_DATE, Validity::until);

    static final ObjectForm<Validity> VALIDITY = VALIDITY_DRAFT
            .open(
                    Validity::extensions,
                    s -> new Validity(s.orNull(VALIDITY_FROM), s.orNull(VALIDITY_UNTIL), s.extensions()))
            .whole();

    private static final ObjectForm.Draft<Quantity> QUANTITY_DRAFT = ObjectForm.of();
    private static final Field<Quantity, BigDecimal> QUANTITY_VALUE =
            QUANTITY_DRAFT.required("value", Forms.DECIMAL, Quantity::value);
    private static final Field<Quantity, Quantity.Relation> QUANTITY_RELATION = QUANTITY_DRAFT.always(
            "relation", EnumForm.of(Quantity.Relation.class, Quantity.Relation.EXACTLY), Quantity::relation);

    static final ObjectForm<Quantity> QUANTITY = QUANTITY_DRAFT
            .open(
                    Quantity::extensions,
                    s -> new Quantity(s.get(QUANTITY_VALUE), s.get(QUANTITY_RELATION), s.extensions()))
            .whole();

    private static final ObjectForm.Draft<Citation> CITATION_DRAFT = ObjectForm.of();
    private static final Field<Citation, LocalizedText> CITATION_TITLE = CITATION_DRAFT.text("title", Citation::title);
    private static final Field<Citation, String> CITATION_ARTICLE =
            CITATION_DRAFT.optional("article", Forms.STRING, Citation::article);
    private static final Field<Citation, String> CITATION_IRI =
            CITATION_DRAFT.optional("iri", Forms.STRING, Citation::iri);
    private static final Field<Citation, String> CITATION_GAZETTE =
            CITATION_DRAFT.optional("gazette", Forms.STRING, Citation::gazette);
    private static final Field<Citation, PartialDate> CITATION_IN_FORCE_FROM =
            CITATION_DRAFT.optional("inForceFrom", Forms.PARTIAL_DATE, Citation::inForceFrom);
    private static final Field<Citation, PartialDate> CITATION_IN_FORCE_UNTIL =
            CITATION_DRAFT.optional("inForceUntil", Forms.PARTIAL_DATE, Citation::inForceUntil);

    static final ObjectForm<Citation> CITATION = CITATION_DRAFT.open(
            Citation::extensions,
            s -> new Citation(
                    s.get(CITATION_TITLE),
                    s.orNull(CITATION_ARTICLE),
                    s.orNull(CITATION_IRI),
                    s.orNull(CITATION_GAZETTE),
                    s.orNull(CITATION_IN_FORCE_FROM),
                    s.orNull(CITATION_IN_FORCE_UNTIL),
                    s.extensions()));

    private static final ObjectForm.Draft<Link> LINK_DRAFT = ObjectForm.of();
    private static final Field<Link, String> LINK_URL = LINK_DRAFT.required("url", Forms.STRING, Link::url);
    private static final Field<Link, LocalizedText> LINK_LABEL = LINK_DRAFT.text("label", Link::label);

    static final ObjectForm<Link> LINK =
            LINK_DRAFT.open(Link::extensions, s -> new Link(s.get(LINK_URL), s.get(LINK_LABEL), s.extensions()));

    private static final ObjectForm.Draft<AlternateName> ALTERNATE_NAME_DRAFT = ObjectForm.of();
    private static final Field<AlternateName, LocalizedText> ALTERNATE_NAME_NAME =
            ALTERNATE_NAME_DRAFT.text("name", AlternateName::name);
    private static final Field<AlternateName, AlternateName.Kind> ALTERNATE_NAME_KIND =
            ALTERNATE_NAME_DRAFT.optional("kind", EnumForm.of(AlternateName.Kind.class), AlternateName::kind);
    private static final Field<AlternateName, Validity> ALTERNATE_NAME_VALIDITY =
            ALTERNATE_NAME_DRAFT.optional("validity", VALIDITY, AlternateName::validity);

    static final ObjectForm<AlternateName> ALTERNATE_NAME = ALTERNATE_NAME_DRAFT.open(
            AlternateName::extensions,
            s -> new AlternateName(
                    s.get(ALTERNATE_NAME_NAME),
                    s.orNull(ALTERNATE_NAME_KIND),
                    s.orNull(ALTERNATE_NAME_VALIDITY),
                    s.extensions()));

    private static final ObjectForm.Draft<LocalizedText> WRAPPED_TEXT_DRAFT = ObjectForm.of();
    private static final Field<LocalizedText, LocalizedText> WRAPPED_TEXT_TEXT =
            WRAPPED_TEXT_DRAFT.always("text", TextForm.TEXT, text -> text);

    /** A text in a list of texts, which JSON-LD has only for objects. */
    static final ObjectForm<LocalizedText> WRAPPED_TEXT = WRAPPED_TEXT_DRAFT.closed(s -> s.get(WRAPPED_TEXT_TEXT));

    private BasicForms() {}
}
