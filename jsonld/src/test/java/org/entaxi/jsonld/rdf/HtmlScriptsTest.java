package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts of JSON-LD are found where a browser finds them. */
class HtmlScriptsTest {

    private static final String CATALOGUE =
            """
            {"@context": "https://w3id.org/entaxi/context/1", "type": "Catalogue", "id": "https://a.example/c",
             "name": {"en": "Help"}}
            """;

    static Stream<List<String>> pages() {
        return Stream.of(
                List.of("<script type=\"application/ld+json\">1</script>", "1"),
                List.of("<SCRIPT Type='Application/LD+JSON'>1</Script>", "1"),
                List.of("<script type=application/ld+json>1</script >", "1"),
                List.of("<script\n\tid = x  type\n=\n'application/ld+json' async>1</script\n>", "1"),
                List.of("<script/type=\"application/ld+json\"/>1</script/>", "1"),
                List.of("<script data-x='>' type=\" application/ld+json \">1</script>", "1"),
                List.of("<script type=\"application/ld+json;charset=utf-8\">1</script>", "1"),
                List.of(
                        "<script type='application/ld+json; profile=\"http://www.w3.org/ns/json-ld#expanded\"'>1</script>",
                        "1"),
                List.of(
                        "<script type='application/ld+json;profile=\"http://www.w3.org/ns/json-ld#context\"'>1</script>",
                        ""),
                List.of("<script type='application/ld&#43;json'>1</script>", "1"),
                List.of("<script type='application/ld+json' type='text/javascript'>1</script>", "1"),
                List.of("<script type='text/javascript' type='application/ld+json'>1</script>", ""),
                List.of("<script type='application/json'>1</script>", ""),
                List.of("<script type='application/ld+jsonp'>1</script>", ""),
                List.of("<script>1</script>", ""),
                List.of("<script src='x' type='application/ld+json'>1</script>", "1"),
                List.of("<scripts type='application/ld+json'>1</scripts>", ""),
                List.of(
                        "<p title='<script type=application/ld+json>0</script>'>x</p><script type='application/ld+json'>1</script>",
                        "1"),
                List.of(
                        "<!-- <script type='application/ld+json'>0</script> --><script type='application/ld+json'>1</script>",
                        "1"),
                List.of("<!--><script type='application/ld+json'>1</script>-->", "1"),
                List.of("<!-- a --!><script type='application/ld+json'>1</script>", "1"),
                List.of("<!doctype html><? x ?><script type='application/ld+json'>1</script>", "1"),
                List.of("<textarea><script type='application/ld+json'>0</script></textarea>", ""),
                List.of("<title><script type='application/ld+json'>0</script></title>", ""),
                List.of("<style><script type='application/ld+json'>0</script></style>", ""),
                List.of("<script>var x = \"<script type='application/ld+json'>\";</script>", ""),
                List.of("<script type='application/ld+json'>\"</scriptx>\"</script>", "\"</scriptx>\""),
                List.of("<script type='application/ld+json'>\"<\\/script>\"</script>", "\"<\\/script>\""),
                List.of("<script type='application/ld+json'>\"<!-- x\"</script>", "\"<!-- x\""),
                List.of(
                        "<script type='application/ld+json'>\"<!-- <script> </script> --> \"</script>",
                        "\"<!-- <script> </script> --> \""),
                List.of("<script type='application/ld+json'>\"<!-- <script> --> \"</script>", "\"<!-- <script> --> \""),
                List.of("<script type='application/ld+json'>\"a &lt; b &amp; c\"</script>", "\"a &lt; b &amp; c\""),
                List.of("<script type='application/ld+json'><![CDATA[1]]></script>", "1"),
                List.of("<script type='application/ld+json'>\n//<![CDATA[\n1\n//]]>\n</script>", "1"),
                List.of("<script type='application/ld+json'>/*<![CDATA[*/1/*]]>*/</script>", "1"),
                List.of(
                        "<script type='application/ld+json'>[\"<![CDATA[\", \"]]>\"]</script>",
                        "[\"<![CDATA[\", \"]]>\"]"),
                List.of(
                        "<script type='application/ld+json'>1</script><script type='application/ld+json'>2</script>",
                        "1|2"),
                List.of("1 < 2 <3 <<script type='application/ld+json'>1</script>", "1"),
                List.of("</ <script type='application/ld+json'>0</script>", ""),
                List.of("<script type='application/ld+json'>1", "1"),
                List.of("<script type='application/ld+json' x='", ""),
                List.of("<script type='application/ld+json'", ""),
                List.of("<", ""),
                List.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void scripts_areFound(List<String> page) {
        List<String> found = HtmlScripts.in(page.get(0)).scripts().stream()
                .map(script -> page.get(0).substring(script.from(), script.to()).strip())
                .toList();
        assertThat(String.join("|", found)).as(page.get(0)).isEqualTo(page.get(1));
    }

    @Test
    void hugePages_areReadInOnePass() {
        for (String part : List.of(
                "<",
                "<!--",
                "<!--a--",
                "</",
                "<![CDATA[",
                "<a ",
                "<a b=",
                "<a b='",
                "<script>",
                "<title>",
                "</a",
                "<script type='application/ld+json'>",
                "<script type='application/ld+json'><!--<script ")) {
            String page = part.repeat(1_000_000);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlScripts.in(page), part);
        }
    }

    @Test
    void page_isTheCatalogueInIt() {
        ReadResult<Catalogue> read = read("<html><body><script type='application/ld+json'>" + CATALOGUE + "</script>");
        assertThat(read.value().name().text(Locale.ENGLISH)).isEqualTo("Help");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void severalScripts_areOneDocument() {
        ReadResult<Catalogue> read = read(
                """
                <script type="application/ld+json">{"@context": "https://w3id.org/entaxi/context/1",
                  "id": "https://a.example/o", "type": "Organisation", "name": {"en": "First"}}</script>
                <p>Between</p>
                <script type="application/ld+json">{"@context": {"@vocab": "https://w3id.org/entaxi/ns#"},
                  "@id": "https://a.example/c", "@type": "Catalogue",
                  "http://purl.org/dc/terms/title": {"@value": "All", "@language": "en"},
                  "organisation": {"@id": "https://a.example/o"}}</script>
                """);
        assertThat(read.value().name().text(Locale.ENGLISH)).isEqualTo("All");
        assertThat(read.value().organisations()).extracting(Organisation::id).containsExactly("https://a.example/o");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void scriptForSearchEngines_isLeftOutAndTold() {
        ReadResult<Catalogue> read = read("<script type='application/ld+json'>{\"@context\": \"https://schema.org\","
                + " \"@type\": \"WebSite\"}</script><script type='application/ld+json'>" + CATALOGUE + "</script>");
        assertThat(read.findings()).containsExactly(Finding.of(FindingCode.CONTENT_LEFT_OUT, "", "what", "script 1"));
        assertThat(read.value().id()).isEqualTo("https://a.example/c");
    }

    @Test
    void baseOfThePage_isTheBaseOfItsIds() {
        String page =
                "<base href='https://b.example/x/'><base href='https://no.example/'><script type='application/ld+json'>"
                        + CATALOGUE.replace("https://a.example/c", "../c") + "</script>";
        assertThat(read(page).value().id()).isEqualTo("https://b.example/c");
    }

    @Test
    void faults_haveACodeAndAPlaceInThePage() {
        failsWith("<p>No data here</p>", Code.SCRIPT_MISSING, 0);
        failsWith(
                "<script type='application/ld+json'>{\"@context\": \"https://schema.org\"}</script>",
                Code.REMOTE_DOCUMENT,
                0);
        failsWith("<p>\n</p>\n<script type='application/ld+json'>{\"a\": }</script>", Code.SYNTAX, 3);
        failsWith("<script type='application/ld+json'></script>", Code.SYNTAX, 1);
        failsWith("<script type='application/ld+json'>{} {}</script>", Code.SYNTAX, 1);
        failsWith("<script type='application/ld+json'>{}</script>", Code.CATALOGUE_MISSING, 0);
        failsWith("<script type='application/ld+json'>" + "[".repeat(10_000) + "</script>", Code.LIMIT, 1);
    }

    @Test
    void scriptThatIsNotClosed_endsWithThePage() {
        assertThat(read("<script type='application/ld+json'>" + CATALOGUE)
                        .value()
                        .id())
                .isEqualTo("https://a.example/c");
    }

    private static void failsWith(String page, Code code, int line) {
        assertThatThrownBy(() -> read(page)).as(page).isInstanceOfSatisfying(RdfReadException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.line()).isEqualTo(line);
        });
    }

    private static ReadResult<Catalogue> read(String page) {
        return GeneralJsonLd.create().readHtml(page.getBytes(StandardCharsets.UTF_8));
    }
}
