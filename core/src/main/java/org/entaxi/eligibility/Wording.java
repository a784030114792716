package org.entaxi.eligibility;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.Facts;
import org.entaxi.text.Bidi;
import org.entaxi.text.Direction;
import org.entaxi.text.LocalizedText;
import org.entaxi.text.Messages;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Inflection;
import org.jspecify.annotations.Nullable;

/** The messages of explanations in one language, and everything that is put into them. */
final class Wording {

    /** The languages that have a file of messages; English has all of them and stands in for what another lacks. */
    static final List<String> LANGUAGES = List.of("en", "el", "ar", "fa", "fr", "uk", "ur");

    private static final Messages MESSAGES =
            Messages.load("explanation", Wording.class::getResourceAsStream, LANGUAGES);

    private final Evaluator evaluator;
    private final Locale reader;
    private final boolean rightToLeft;

    Wording(Evaluator evaluator, Locale reader) {
        this.evaluator = evaluator;
        this.reader = reader;
        this.rightToLeft = Direction.of(reader.toLanguageTag()) == Direction.RIGHT_TO_LEFT;
    }

    Locale reader() {
        return reader;
    }

    String message(String key) {
        return message(key, Map.of());
    }

    /** A message; in English, set apart, where the reader's language lacks it. */
    String message(String key, Map<String, ?> arguments) {
        String text = MESSAGES.format(key, reader, arguments);
        boolean foreign = !languageOf(key).getLanguage().equals(reader.getLanguage());
        return foreign && rightToLeft ? Bidi.isolate(text) : text;
    }

    /** The language that a message comes in, so that what is put into it can be in the same. */
    Locale languageOf(String key) {
        LocalizedText.Chosen chosen = MESSAGES.pattern(key, reader);
        boolean own = chosen != null && chosen.tag().equals(reader.getLanguage());
        return own || chosen == null ? reader : Locale.forLanguageTag(chosen.tag());
    }

    /** A name or number within a sentence, kept from disturbing the direction of the text around it. */
    String set(String text) {
        return rightToLeft || isRightToLeft(text) ? Bidi.isolate(text) : text;
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(each -> {
            byte direction = Character.getDirectionality(each);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** A status as a predicate: "a recognised refugee", "αναγνωρισμένος πρόσφυγας". */
    String status(ConceptId status, Locale language) {
        return phrase(status, Inflection.Case.NOMINATIVE, language);
    }

    /** A document as an object: "a visa", "θεώρηση εισόδου". */
    String document(ConceptId type, Locale language) {
        return phrase(type, Inflection.Case.ACCUSATIVE, language);
    }

    /** In English with its article; in Greek, as a predicate or after "has", without. Else the name in quotation marks. */
    private String phrase(ConceptId id, Inflection.Case grammaticalCase, Locale language) {
        Concept concept = evaluator.vocabulary().concept(id);
        Inflection inflection = concept == null ? null : concept.inflection(language);
        if (inflection == null) {
            return quoted(evaluator.vocabulary().label(id, language), language);
        }
        boolean article = inflection.gender() == Inflection.Gender.NONE;
        return set(article ? inflection.indefinite(grammaticalCase) : inflection.form(grammaticalCase));
    }

    private String quoted(String name, Locale language) {
        return switch (language.getLanguage()) {
            case "en", "ur" -> "\u201c" + set(name) + "\u201d";
            case "fr" -> "\u00ab\u00a0" + set(name) + "\u00a0\u00bb";
            default -> "\u00ab" + set(name) + "\u00bb";
        };
    }

    String label(ConceptId id, Locale language) {
        return set(evaluator.vocabulary().label(id, language));
    }

    /** The name of a fact; the last part of its IRI where it has none. */
    String fact(String fact, Locale language) {
        FactDefinition definition = evaluator.definition(fact);
        String name = definition == null ? "" : definition.name().text(language);
        String short_ = Facts.shortName(fact);
        return set(name.isEmpty() ? short_.substring(lastSeparator(short_) + 1) : name);
    }

    private static int lastSeparator(String iri) {
        return Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    }

    @Nullable
    String question(String fact) {
        FactDefinition definition = evaluator.definition(fact);
        String question = definition == null ? "" : definition.question().text(reader);
        return question.isEmpty() ? null : set(question);
    }

    /** A code of a fact as it is called: by the vocabulary, by what one answers to the question, or as it stands. */
    String code(String fact, String code, Locale language) {
        FactDefinition definition = evaluator.definition(fact);
        LocalizedText answer = definition == null ? null : definition.answers().get(code);
        if (answer != null) {
            return quoted(answer.text(language), language);
        }
        String scheme = definition == null || definition.scheme() == null ? Facts.shortName(fact) : definition.scheme();
        return code.isEmpty() ? code : label(ConceptId.parse(code, scheme), language);
    }

    String number(String fact, BigDecimal value, Locale language) {
        FactDefinition definition = evaluator.definition(fact);
        String unit = definition == null ? null : definition.unit();
        if ("EUR".equals(unit)) {
            NumberFormat money = NumberFormat.getCurrencyInstance(language);
            money.setCurrency(Currency.getInstance(unit));
            return set(money.format(value));
        }
        NumberFormat plain = NumberFormat.getInstance(language);
        plain.setMaximumFractionDigits(Math.max(0, Math.min(20, value.scale())));
        return set(plain.format(value) + (unit == null ? "" : "\u00a0" + unit));
    }

    /** A day as an office writes it: by the Gregorian calendar, and in English the day before the month. */
    @SuppressWarnings("JdkObsolete") // ICU formats into a StringBuffer
    String date(LocalDate day, Locale language) {
        boolean british =
                language.getLanguage().equals("en") && language.getCountry().isEmpty();
        ULocale locale = (british ? ULocale.UK : ULocale.forLocale(language)).setKeywordValue("calendar", "gregorian");
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return set(format.format(calendar, new StringBuffer(), new FieldPosition(0))
                .toString());
    }

    /** A day, or the first day of a year or month. */
    String date(PartialDate date, Locale language) {
        return date(date.earliest(), language);
    }

    // Years and months are said beside the days.
    @SuppressWarnings("JavaPeriodGetDays")
    String period(Period period, Locale language) {
        List<String> parts = new ArrayList<>();
        add(parts, "period.years", period.getYears());
        add(parts, "period.months", period.getMonths());
        add(parts, "period.days", period.getDays());
        if (parts.isEmpty()) {
            parts.add(message("period.days", Map.of("n", 0)));
        }
        return ListFormatter.getInstance(language).format(parts);
    }

    private void add(List<String> parts, String key, int n) {
        if (n != 0) {
            parts.add(message(key, Map.of("n", n)));
        }
    }

    static String anyOf(List<String> items, Locale language) {
        return ListFormatter.getInstance(language, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(items);
    }

    static String allOf(List<String> items, Locale language) {
        return ListFormatter.getInstance(language, ListFormatter.Type.AND, ListFormatter.Width.WIDE)
                .format(items);
    }

    /** The citations of a reason in brackets, with a space before them; empty when there are none. */
    String citations(List<Citation> citations) {
        if (citations.isEmpty()) {
            return "";
        }
        List<String> texts = citations.stream().map(this::citation).toList();
        return " (" + String.join("; ", texts) + ")";
    }

    private String citation(Citation citation) {
        StringBuilder text = new StringBuilder(set(citation.title().text(reader)));
        if (citation.article() != null) {
            text.append(message("citation.article", Map.of("article", set(citation.article()))));
        }
        if (citation.gazette() != null) {
            text.append(", ").append(set(citation.gazette()));
        }
        return text.toString();
    }
}
