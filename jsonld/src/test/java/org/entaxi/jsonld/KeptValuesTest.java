package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.StatusCondition;
import org.entaxi.eligibility.Unencoded;
import org.entaxi.hours.OpeningHours;
import org.entaxi.model.Catalogue;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong or unknown in a readable document is kept, reported at its place, and never understood too well. */
class KeptValuesTest {

    private static final String HEAD =
            "{\"@context\":\"https://w3id.org/entaxi/context/1\",\"type\":\"Catalogue\",\"id\":\"urn:c\",";

    private final EntaxiJson json = EntaxiJson.create();

    private ReadResult<Catalogue> read(String members) {
        return json.readCatalogue((HEAD + members.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8));
    }

    private String written(Catalogue catalogue, Disclosure disclosure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue, disclosure, out);
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\\n\\s*", "")
                .replace(": ", ":")
                .replace('"', '\'');
    }

    /** A document of which one thing is wrong: code and pointer; it is written back as it was. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'licence':5 | value-type | /licence",
                "'licence':null | value-type | /licence",
                "'name':'text' | value-type | /name",
                "'name':{'el':'α','en':5} | value-type | /name/en",
                "'languages':['el',5] | value-type | /languages/1",
                "'languages':5 | value-type | /languages",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':'1','longitude':2.0}}] | value-type"
                        + " | /places/0/point/latitude",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':1e999,'longitude':2.0}}] | value-malformed"
                        + " | /places/0/point/latitude",
                "'places':[{'type':'Place','id':'urn:p','confidential':'yes'}] | value-type | /places/0/confidential",
                "'programmes':[{'type':'Programme','id':'urn:p','kind':'projekt'}] | value-not-listed"
                        + " | /programmes/0/kind",
                "'organisations':[{'type':'Organisation','id':'urn:o','founded':'2023-02-29'}] | value-malformed"
                        + " | /organisations/0/founded",
                "'organisations':[{'type':'Organisation','id':'urn:o','contactPoints':[{'phones':[{'raw':'1','state':'ok'}]}]}]"
                        + " | value-not-listed | /organisations/0/contactPoints/0/phones/0/state",
                "'organisations':[{'type':'Place','id':'urn:o'}] | type-other | /organisations/0/type",
                "'organisations':['urn:o'] | value-type | /organisations/0",
                "'verified':{'by':{'el':'α'}} | member-missing | /verified",
                "'sources':[{'published':'2020','url':5}] | value-type | /sources/0/url",
                "'services':[{'type':'Service','id':'urn:s','hours':{'schedules':[{'ranges':[{'opens':'25:00:00'}]}]}}]"
                        + " | value-malformed | /services/0/hours/schedules/0/ranges/0/opens",
                "'services':[{'type':'Service','id':'urn:s','eligibility':{'age':{'min':'18'}}}] | value-type"
                        + " | /services/0/eligibility/age/min",
                "'services':[{'type':'Service','id':'urn:s','eligibility':'adults'}] | value-type"
                        + " | /services/0/eligibility",
                "'services':[{'type':'Service','id':'urn:s','eligibility':{'minAge':18}}] | value-malformed"
                        + " | /services/0/eligibility",
                "'services':[{'type':'Service','id':'urn:s','eligibility':{'age':{'min':18},'status':'eu-citizen'}}]"
                        + " | value-malformed | /services/0/eligibility/status",
                "'services':[{'type':'Service','id':'urn:s','eligibility':{'inherited':false}}] | value-type"
                        + " | /services/0/eligibility/inherited",
                "'services':[{'type':'Service','id':'urn:s','capacity':[{'unit':{'en':'a'},'taken':{'value':'many','relation':'about'}}]}]"
                        + " | value-malformed | /services/0/capacity/0/taken/value",
                "'services':[{'type':'Service','id':'urn:s','requiredDocuments':[{'alternatives':[{'documents':[{'form':['copy']}]}],'purpose':'intake'}]}]"
                        + " | member-missing | /services/0/requiredDocuments/0/alternatives/0/documents/0",
            })
    void wrongValue_isReportedAndWrittenBack(String members, String code, String pointer) throws IOException {
        ReadResult<Catalogue> read = read(members);
        assertThat(read.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(f -> f.code().id(), Finding::pointer)
                .containsExactly(tuple(code, pointer));
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.findings()).allSatisfy(f -> {
            assertThat(f.message(Locale.ENGLISH)).isNotBlank();
            assertThat(f.message(Locale.forLanguageTag("el"))).isNotEqualTo(f.message(Locale.ENGLISH));
        });
        assertThat(written(read.value(), Disclosure.FULL)).isEqualTo(HEAD.replace('"', '\'') + members + "}");
    }

    /** What is understood although it is not written the canonical way; severity and canonical writing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'languages':'el' | value-type | 'languages':['el']",
                "'services':[{'type':'Service','id':'urn:s','cost':[{'amount':12.50}]}] | value-type"
                        + " | 'services':[{'type':'Service','id':'urn:s','cost':[{'amount':'12.50'}]}]",
                "'services':[{'id':'urn:s'}] | member-missing | 'services':[{'type':'Service','id':'urn:s'}]",
                "'services':{'type':'Service','id':'urn:s'} | value-type | 'services':[{'type':'Service','id':'urn:s'}]",
                "'languages':['en','el','en'] | ~~ | 'languages':['el','en']",
                "'places':[{'id':'urn:p','type':'Place','confidential':false}] | ~~ | 'places':[{'type':'Place','id':'urn:p'}]",
                "'services':[{'type':'Service','id':'urn:s','hours':{'schedules':[{'ranges':[{'opens':'09:00','closes':'24:00'}]}]}}]"
                        + " | ~~ | 'services':[{'type':'Service','id':'urn:s','hours':{'schedules':[{'ranges':[{'opens':'09:00:00','closes':'24:00:00'}]}]}}]",
                "'x':{'b':[1.50, 'α' ]},'extensions':{'a':-0} | member-unknown | 'extensions':{'x':{'b':[1.50,'α']},'a':-0}",
                "'extensions':{'x':1},'x':2 | member-unknown | 'extensions':{'x':2,'extensions':{'x':1}}",
                "'extensions':{'name':{'el':'α'}} | ~~ | 'extensions':{'extensions':{'name':{'el':'α'}}}",
                "'extensions':7 | value-type | 'extensions':{'extensions':7}",
            })
    void loosenessIsUnderstood_andWrittenTheCanonicalWay(String members, String code, String canonical)
            throws IOException {
        ReadResult<Catalogue> read = read(members);
        assertThat(read.findings())
                .extracting(f -> f.code().id())
                .containsExactlyElementsOf(code == null || code.isEmpty() ? List.of() : List.of(code));
        String expected = HEAD.replace('"', '\'') + canonical + "}";
        assertThat(written(read.value(), Disclosure.FULL)).isEqualTo(expected);
        assertThat(written(
                        json.readCatalogue(expected.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                                .value(),
                        Disclosure.FULL))
                .isEqualTo(expected);
    }

    @Test
    void unreadablePartOfARule_settlesNothingAndLeavesTheRestAlone() {
        Service service = read("'services':[{'type':'Service','id':'urn:s','eligibility':"
                        + "{'allOf':[{'status':'eu-citizen'},{'age':{'min':18,'mx':65}}]}}]")
                .value()
                .services()
                .get(0);
        AllOf rule = (AllOf) service.eligibility();
        assertThat(rule.of().get(0)).isInstanceOf(StatusCondition.class);
        assertThat(rule.of().get(1)).isInstanceOf(Unencoded.class);
    }

    @Test
    void everyMistakeOfARule_isReportedAtOnce() {
        String rule = "{'allOf':[{'age':{'min':'a'}},{'nope':1},{'not':{'status':5}},"
                + "{'atLeast':{'n':1,'of':[{'document':{'type':'passport','form':['paper']}}]}}]}";
        ReadResult<?> read = json.readRule(rule.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::pointer)
                .containsExactly(
                        "/allOf/0/age/min", "/allOf/1", "/allOf/2/not/status", "/allOf/3/atLeast/of/0/document/form/0");
    }

    @Test
    void ruleDeeperThanTheLimit_isKeptAsAWhole() throws IOException {
        String deep = "{'not':".repeat(101) + "{'everyone':true}" + "}".repeat(101);
        String members = "'services':[{'type':'Service','id':'urn:s','eligibility':" + deep + "}]";
        ReadResult<Catalogue> read = read(members);
        assertThat(read.findings()).extracting(Finding::code).containsExactly(FindingCode.RULE_TOO_DEEP);
        assertThat(read.value().services().get(0).eligibility()).isInstanceOf(Unencoded.class);
        assertThat(written(read.value(), Disclosure.FULL)).isEqualTo(HEAD.replace('"', '\'') + members + "}");
        String allowed = "{'not':".repeat(99) + "{'everyone':true}" + "}".repeat(99);
        assertThat(read("'services':[{'type':'Service','id':'urn:s','eligibility':" + allowed + "}]")
                        .findings())
                .isEmpty();
    }

    @Test
    void hoursThatAreNotUnderstood_areUnknownAndNotAbsent() throws IOException {
        String members = "'places':[{'type':'Place','id':'urn:p','hours':{'schedules':[{'ranges':["
                + "{'opens':'09:00:00','closes':'17:00:00'}],'unless':'raining'}]}}]";
        ReadResult<Catalogue> read = read(members);
        assertThat(read.value().places().get(0).hours()).isEqualTo(OpeningHours.UNKNOWN);
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.MEMBER_UNKNOWN, FindingCode.HOURS_UNREADABLE);
        assertThat(read.findings())
                .as("an unknown member that makes the whole unread is no mere remark")
                .allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(written(read.value(), Disclosure.FULL)).isEqualTo(HEAD.replace('"', '\'') + members + "}");
    }

    @Test
    void secrecyThatIsNotUnderstood_isSecrecy() throws IOException {
        Catalogue catalogue = read("'places':[{'type':'Place','id':'urn:p','confidential':'yes',"
                        + "'address':{'lines':['Street 5'],'locality':{'el':'Λάρισα'}},'point':{'latitude':39.5,'longitude':22.5},"
                        + "'directions':{'el':'πίσω'},'contactPoints':[{'name':{'el':'Γ'},'visibility':'staff'}],'x':'Street 5'}]")
                .value();
        assertThat(catalogue.places().get(0).confidential()).isTrue();
        assertThat(catalogue.places().get(0).contactPoints().get(0).visibility())
                .isEqualTo(ContactPoint.Visibility.INTERNAL);
        assertThat(written(catalogue, Disclosure.PUBLIC))
                .isEqualTo(HEAD.replace('"', '\'') + "'places':[{'type':'Place','id':'urn:p',"
                        + "'address':{'locality':{'el':'Λάρισα'}},'confidential':true}]}");
    }

    @Test
    void publicForm_isTheDefaultAndHidesWhatIsNotForEverybody() throws IOException {
        Catalogue catalogue = read("'organisations':[{'type':'Organisation','id':'urn:o','contactPoints':["
                        + "{'name':{'el':'Α'},'visibility':'professionals'},{'name':{'el':'Β'}}]}],"
                        + "'places':[{'type':'Place','confidential':true,'address':{'lines':['Hidden 5']}}],"
                        + "'services':[{'type':'Service','id':'urn:s','deliveryPoints':[{'mode':'phone','contactPoints':["
                        + "{'name':{'el':'Γ'},'visibility':'internal'}]}]}]")
                .value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue, out);
        assertThat(out.toString(StandardCharsets.UTF_8)
                        .replaceAll("\\n\\s*", "")
                        .replace(": ", ":")
                        .replace('"', '\''))
                .isEqualTo(HEAD.replace('"', '\'') + "'organisations':[{'type':'Organisation','id':'urn:o',"
                        + "'contactPoints':[{'name':{'el':'Β'}}]}],"
                        + "'services':[{'type':'Service','id':'urn:s','deliveryPoints':[{'mode':'phone'}]}]}");
    }
}
