package org.entaxi.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.HouseholdMember;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Countries;
import org.entaxi.vocabulary.Schemes;

/** Reads a person from a few words, separated by commas, as the table of cases writes them. */
final class PersonInWords {

    private PersonInWords() {}

    static Person read(String words) {
        PersonBuilder person = Person.builder();
        for (String phrase : words.split(",")) {
            read(phrase.strip().split(" +"), person);
        }
        return person.build();
    }

    private static void read(String[] words, PersonBuilder person) {
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "nothing" -> {}
            case "is" -> person.statuses(status(rest));
            case "is-only" -> person.statuses(status(rest)).statusesComplete(true);
            case "born" -> person.birthDate(PartialDate.parse(rest));
            case "aged" -> person.fact(Facts.AGE, number(rest));
            case "lives-in" -> person.residence(rest.startsWith("EL") ? Areas.nuts(rest) : Areas.municipality(rest));
            case "holds" -> person.document(document(words));
            case "lacks" -> person.noDocument(type(rest));
            case "no-other-paper" -> person.documentsComplete(true);
            case "from" -> person.nationalities(Countries.of(rest));
            case "from-only" -> person.nationalities(Countries.of(rest)).nationalitiesComplete(true);
            case "speaks" -> person.languages(rest);
            case "speaks-only" -> person.languages(rest).languagesComplete(true);
            case "child" -> person.member(HouseholdMember.CHILD, member(words));
            case "spouse" -> person.member(HouseholdMember.SPOUSE, member(words));
            case "nobody-else" -> person.membersComplete(true);
            case "works-in" -> person.fact(Facts.SETTING_OF_WORK, Fact.of(rest));
            case "earns" -> person.fact(Facts.HOUSEHOLD_INCOME, number(rest));
            case "recognised" -> person.fact(Facts.RECOGNISED_ON, Fact.of(PartialDate.parse(rest)));
            case "not-recognised" -> person.fact(Facts.RECOGNISED_ON, Fact.ABSENT);
            case "in-care" -> person.fact(Facts.IN_STATE_CARE, Fact.of(Boolean.parseBoolean(rest)));
            case "is-personally" -> person.fact(Facts.PERSONAL_CHARACTERISTIC, Fact.codes(rest));
            default -> throw new IllegalArgumentException("No such word: " + words[0]);
        }
    }

    private static Fact number(String text) {
        int dash = text.indexOf("..");
        if (dash < 0) {
            return Fact.of(new BigDecimal(text));
        }
        return Fact.between(
                FactValue.of(new BigDecimal(text.substring(0, dash))),
                FactValue.of(new BigDecimal(text.substring(dash + 2))));
    }

    private static ConceptId status(String code) {
        return ConceptId.of(Schemes.LEGAL_STATUS, code);
    }

    private static ConceptId type(String code) {
        return ConceptId.of(Schemes.DOCUMENT_TYPE, code);
    }

    private static HeldDocument document(String[] words) {
        HeldDocument.Builder document = HeldDocument.builder(type(words[1]));
        for (int i = 2; i < words.length; i++) {
            switch (words[i]) {
                case "for-good" -> document.indefinite(true);
                case "until" -> document.validUntil(PartialDate.parse(words[++i]));
                case "extended-to" -> document.extendedUntil(PartialDate.parse(words[++i]));
                case "since" -> document.validFrom(PartialDate.parse(words[++i]));
                case "marked" -> document.remark(ConceptId.of(Schemes.PERMIT_REMARK, words[++i]));
                default -> throw new IllegalArgumentException("No such word: " + words[i]);
            }
        }
        return document.build();
    }

    private static Person member(String[] words) {
        List<String> own = new ArrayList<>(List.of(words).subList(1, words.length));
        return own.isEmpty() ? Person.UNKNOWN : read(String.join(" ", own));
    }
}
