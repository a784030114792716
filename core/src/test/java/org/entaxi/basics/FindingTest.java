package org.entaxi.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)[,}]");

    @ParameterizedTest
    @ValueSource(strings = {"el", "en"})
    void messages_areThereForEveryCodeAndNoOther(String language) throws IOException {
        Set<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::id).collect(Collectors.toSet());
        assertThat(patterns(language).stringPropertyNames()).isEqualTo(codes);
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void messages_useTheSameArgumentsInBothLanguages(FindingCode code) throws IOException {
        assertThat(arguments(patterns("el").getProperty(code.id())))
                .isEqualTo(arguments(patterns("en").getProperty(code.id())));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void message_rendersInGreekAndEnglish(FindingCode code) throws IOException {
        Map<String, String> values = new HashMap<>();
        arguments(patterns("en").getProperty(code.id())).forEach(name -> values.put(name, "7"));
        Finding finding = Finding.of(code, "/services/0", values);
        String greek = finding.message(Locale.forLanguageTag("el"));
        String english = finding.message(Locale.ENGLISH);
        assertThat(greek).isNotBlank().doesNotContain("{").isNotEqualTo(english);
        assertThat(finding.message(Locale.forLanguageTag("fr"))).isEqualTo(english);
    }

    @Test
    void byPlace_countsArrayIndicesAsNumbers() {
        List<Finding> findings = new ArrayList<>(List.of(
                Finding.of(FindingCode.CONCEPT_UNKNOWN, "/services/10/name"),
                Finding.of(FindingCode.CONCEPT_UNKNOWN, "/services/2"),
                Finding.of(FindingCode.CONCEPT_UNKNOWN, "/services/2/categories/0"),
                Finding.of(FindingCode.CONCEPT_UNKNOWN, "")));
        findings.sort(Finding.BY_PLACE);
        assertThat(findings)
                .extracting(Finding::pointer)
                .containsExactly("", "/services/2", "/services/2/categories/0", "/services/10/name");
    }

    @Test
    void pointer_escapesSlashAndTilde() {
        assertThat(Pointers.member("/facts", "https://a/b~c")).isEqualTo("/facts/https:~1~1a~1b~0c");
    }

    private static Properties patterns(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Finding.class.getResourceAsStream("findings_" + language + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static Set<String> arguments(String pattern) {
        Matcher matcher = ARGUMENT.matcher(pattern);
        Set<String> names = new java.util.TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
