package org.entaxi.jsonld;

import java.util.List;
import java.util.Set;
import org.entaxi.basics.Citation;
import org.entaxi.eligibility.AcceptedDocument;
import org.entaxi.eligibility.DocumentSet;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/** The forms of required documents. One of which a part is not understood is rejected whole: less is not asked. */
final class DocumentForms {

    static final SetForm<DocumentValidity> VALIDITIES = SetForm.of(EnumForm.of(DocumentValidity.class), EnumForm::id);
    static final SetForm<DocumentForm> FORMS = SetForm.of(EnumForm.of(DocumentForm.class), EnumForm::id);

    private static final ObjectForm.Draft<AcceptedDocument> ACCEPTED = ObjectForm.of();
    private static final Field<AcceptedDocument, ConceptId> TYPE =
            ACCEPTED.required("documentType", Forms.concept(Schemes.DOCUMENT_TYPE), AcceptedDocument::documentType);
    private static final Field<AcceptedDocument, Set<DocumentValidity>> VALIDITY =
            ACCEPTED.optional("validity", VALIDITIES, AcceptedDocument::validity);
    private static final Field<AcceptedDocument, Set<DocumentForm>> FORM =
            ACCEPTED.optional("form", FORMS, AcceptedDocument::form);
    private static final ObjectForm<AcceptedDocument> ACCEPTED_DOCUMENT = ACCEPTED.open(
                    AcceptedDocument::extensions,
                    s -> new AcceptedDocument(s.get(TYPE), s.get(VALIDITY), s.get(FORM), s.extensions()))
            .whole();

    private static final ObjectForm.Draft<DocumentSet> SET = ObjectForm.of();
    private static final Field<DocumentSet, List<AcceptedDocument>> DOCUMENTS =
            SET.list("documents", ACCEPTED_DOCUMENT, DocumentSet::documents);
    private static final ObjectForm<DocumentSet> DOCUMENT_SET = SET.open(
                    DocumentSet::extensions, s -> new DocumentSet(s.get(DOCUMENTS), s.extensions()))
            .whole();

    private static final ObjectForm.Draft<RequiredDocument> REQUIRED = ObjectForm.of();
    private static final Field<RequiredDocument, List<DocumentSet>> ALTERNATIVES =
            REQUIRED.list("alternatives", DOCUMENT_SET, RequiredDocument::alternatives);
    private static final Field<RequiredDocument, RequiredDocument.Purpose> PURPOSE =
            REQUIRED.required("purpose", EnumForm.of(RequiredDocument.Purpose.class), RequiredDocument::purpose);
    private static final Field<RequiredDocument, LocalizedText> ISSUER =
            REQUIRED.text("issuer", RequiredDocument::issuer);
    private static final Field<RequiredDocument, LocalizedText> NOTE = REQUIRED.text("note", RequiredDocument::note);
    private static final Field<RequiredDocument, List<Citation>> CITATIONS =
            REQUIRED.list("citations", BasicForms.CITATION, RequiredDocument::citations);

    static final ObjectForm<RequiredDocument> REQUIRED_DOCUMENT = REQUIRED.open(
                    RequiredDocument::extensions,
                    s -> new RequiredDocument(
                            s.get(ALTERNATIVES),
                            s.get(PURPOSE),
                            s.get(ISSUER),
                            s.get(NOTE),
                            s.get(CITATIONS),
                            s.extensions()))
            .whole();

    private DocumentForms() {}
}
