package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Person;
import org.entaxi.person.Provenance;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People: read without loss, reported without values, and never understood as knowing more than they say. */
class PersonReadingTest {

    private final EntaxiJson json = EntaxiJson.create();

    private ReadResult<Person> read(String members) {
        return json.readPerson(document(members).getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String members) {
        return ("{'type':'Person'," + members + "}").replace('\'', '"');
    }

    private String written(Person person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writePerson(person, out);
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\n\\s*", "").replace(": ", ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ελληνικά", "", "x", "en_GB"})
    void language_thatIsNoTag_isReportedWithoutItsText(String tag) throws IOException {
        String members = "'languages':['ar','" + tag + "'],'languagesComplete':true";

        ReadResult<Person> read = read(members);

        assertThat(read.findings())
                .containsExactly(
                        Finding.of(FindingCode.VALUE_MALFORMED, "/languages/1", Map.of("expected", "languageTag")));
        assertThat(written(read.value())).contains(members.replace('\'', '"'));
    }

    @Test
    void fact_thatIsNotNamedByAnIri_isReported() throws IOException {
        String members = "'facts':{'income':'420','urn:a':true}";

        ReadResult<Person> read = read(members);

        assertThat(read.findings()).containsExactly(Finding.of(FindingCode.IRI_MALFORMED, "/facts/income", Map.of()));
        assertThat(written(read.value())).contains(members.replace('\'', '"'));
    }

    @Test
    void unanswered_misspeltName_isAWarning() throws IOException {
        String members = "'unanswered':{'nationality':'declined','nationalities':'declined','urn:a':'not-asked'}";

        ReadResult<Person> read = read(members);

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.MEMBER_UNKNOWN);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.pointer()).isEqualTo("/unanswered/nationality");
        });
        assertThat(written(read.value())).contains(members.replace('\'', '"'));
    }

    /** Everything that first-data says a person can hold, in the order in which it is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'birthDate':'2008','statuses':['lodged-applicant'],'statusesComplete':true",
                "'documents':[{'type':'asylum-applicant-card','validUntil':'2027-03-01'},"
                        + "{'type':'adet-residence-permit-card','validUntil':'2023-03-04','extendedUntil':'2027-03-04'},"
                        + "{'type':'amka','held':false},{'type':'recognition-decision-refugee','indefinite':true}]",
                "'documents':[{'type':'adet-residence-permit-card','validUntil':'2023-03-04','extendedUntil':'2027-03-04',"
                        + "'extendedBy':{'title':{'en':'A decision'},'article':'1(2)','inForceFrom':'2023-03-01'}}]",
                "'residence':'larissa','nationalities':['ER'],'languages':['ti','ar']",
                "'members':[{'relation':'child','birthDate':'2015','members':[{'relation':'child'}]}],'membersComplete':true",
                "'facts':{'https://w3id.org/entaxi/fact/household-income':'420.00'}",
                "'facts':{'urn:a':420.50,'urn:b':true,'urn:c':['x','y'],'urn:d':{'absent':true}}",
                "'facts':{'urn:a':{'oneOf':['municipal-structure','ngo'],'provenance':'stated'}}",
                "'facts':{'urn:a':{'value':'x','provenance':'documented'},'urn:b':{'min':'1','max':2}}",
                "'facts':{'urn:a':{'value':['x'],'complete':true,'extensions':{'y':1}}}",
                "'unanswered':{'nationalities':'declined','urn:a':'does-not-know'}",
            })
    void person_isWrittenBackAsItWas(String members) throws IOException {
        ReadResult<Person> read = read(members);
        assertThat(read.findings()).isEmpty();
        assertThat(written(read.value())).isEqualTo(document(members));
    }

    @Test
    void facts_areReadAsWhatIsPossible() {
        Map<String, Fact> facts = read("'facts':{'urn:a':{'oneOf':['x','y'],'provenance':'stated'},'urn:b':'1.50'}")
                .value()
                .facts();
        assertThat(facts).containsEntry("urn:a", Fact.oneOf("x", "y").from(Provenance.STATED));
        assertThat(facts.get("urn:b").oneOf().get(0).asNumber()).isEqualByComparingTo("1.5");
    }

    @Test
    void misspeltStatus_isKeptAndReportedWithTheNearestKnownOne() throws IOException {
        String members = "'statuses':['recognised-refugeee'],'statusesComplete':true";
        ReadResult<Person> read = read(members);
        assertThat(read.findings())
                .containsExactly(new Finding(
                        Severity.ERROR,
                        FindingCode.CONCEPT_UNKNOWN,
                        "/statuses/0",
                        Map.of("scheme", "legal-status", "nearest", "recognised-refugee")));
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).doesNotContain("refugeee");
        assertThat(read.value().statuses()).containsExactly(ConceptId.of("legal-status", "recognised-refugeee"));
        assertThat(written(read.value())).isEqualTo(document(members));
    }

    @ParameterizedTest
    @CsvSource({
        "'statuses':['document-type/afm'],/statuses/0,legal-status,document-type",
        "'documents':[{'type':'legal-status/recognised-refugee'}],/documents/0/type,document-type,legal-status",
        "'nationalities':['area/larissa'],/nationalities/0,country,area",
        "'residence':'country/GR',/residence,area,country"
    })
    void conceptOfAnotherScheme_isKeptAndReported(String members, String at, String scheme, String actual)
            throws IOException {
        String full = members.replaceAll("'([a-z-]+/)", "'https://w3id.org/entaxi/concept/$1");
        ReadResult<Person> read = read(full);
        assertThat(read.findings())
                .containsExactly(new Finding(
                        Severity.ERROR,
                        FindingCode.CONCEPT_OF_OTHER_SCHEME,
                        at,
                        Map.of("scheme", scheme, "actual", actual)));
        assertThat(written(read.value())).isEqualTo(document(full));
    }

    /** What is printed on a card may be a remark or a category of permits; bare codes are those of remarks. */
    @ParameterizedTest
    @CsvSource({
        "permit-protection-refugee,https://w3id.org/entaxi/concept/residence-permit-category/permit-protection-refugee",
        "refugeee,refugee",
        "https://w3id.org/entaxi/concept/residence-permit-category/permit-protection-refugee,",
    })
    void remark_isLookedUpAmongRemarksAndCategories(String remark, @Nullable String nearest) {
        assertThat(read("'documents':[{'type':'adet-residence-permit-card','remark':'" + remark + "'}]")
                        .findings())
                .extracting(finding -> finding.arguments().get("nearest"))
                .isEqualTo(nearest == null ? List.of() : List.of(nearest));
    }

    @Test
    void countryInTheCodesOfTheEu_isReportedWithTheCodeOfIso() {
        assertThat(read("'nationalities':['EL','country-group']").findings())
                .extracting(finding -> finding.arguments().get("nearest"))
                .containsExactly("GR", "none");
        assertThat(read("'nationalities':['https://w3id.org/entaxi/concept/country-group/eu']")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'statuses':['eu-citizen',5],'statusesComplete':true",
                "'documents':[{'type':'amka'},{'held':'no','type':'amka'}],'documentsComplete':true",
                "'documents':[{'validUntil':'2027'}],'documentsComplete':true",
                "'members':[7],'membersComplete':true",
            })
    void listThatIsNotUnderstoodWhole_isNotComplete(String members) throws IOException {
        ReadResult<Person> read = read(members);
        Person person = read.value();
        assertThat(read.hasErrors()).isTrue();
        assertThat(List.of(person.statusesComplete(), person.documentsComplete(), person.membersComplete()))
                .containsOnly(false);
        assertThat(written(person).chars().sorted().toArray())
                .isEqualTo(document(members).chars().sorted().toArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'birthDate':'secret-17'",
                "'birthDate':{'secret-17':1}",
                "'residence':5,'x':'secret-17'",
                "'facts':{'urn:a':{'value':'secret-17','oneOf':['secret-17']}}",
                "'facts':{'urn:a':null}",
                "'documents':[{'type':'secret-17','form':'secret-17'}]",
                "'unanswered':{'urn:a':'secret-17'}",
                "'statuses':['secret-17']",
            })
    void findings_neverShowAValue(String members) throws IOException {
        ReadResult<Person> read = read(members);
        assertThat(read.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.arguments().values()).noneMatch(argument -> argument.contains("secret-17"));
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("secret-17");
        });
        assertThat(read.toString() + read.value()).doesNotContain("secret-17");
        assertThat(written(read.value())).contains(members.contains("secret-17") ? "secret-17" : "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secret-17", "'statuses': secret-17", "'statuses': ['secret-17' 'secret-17']", "'x': 'secret-17"
            })
    void exceptions_neverShowAValue(String members) {
        JsonLdReadException failure = catchThrowableOfType(JsonLdReadException.class, () -> read(members));
        assertThat(failure).hasNoCause();
        assertThat(failure.getMessage()).doesNotContain("secret-17");
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    void numberWithAnExponent_isRefusedAndNotExpanded() {
        ReadResult<Person> read = read("'facts':{'urn:a':1e999999999}");
        assertThat(read.findings()).extracting(Finding::code).containsExactly(FindingCode.VALUE_MALFORMED);
        assertThat(read.value().facts()).isEmpty();
    }

    @Test
    void values_keepTheirKind() {
        List<FactValue> values = read("'facts':{'urn:a':{'oneOf':[1,'1',true,['a']]}}")
                .value()
                .facts()
                .get("urn:a")
                .oneOf();
        assertThat(values)
                .extracting(value -> value.getClass().getSimpleName())
                .containsExactly("Number", "Text", "Flag", "Codes");
    }
}
