package org.entaxi.eligibility;

import java.util.stream.Collectors;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;

/** Made-up rules and people in words, for the message of a failing test. */
final class Shown {

    private Shown() {}

    static String rule(Rule rule) {
        if (rule.parts().isEmpty()) {
            return rule.withInfo(RuleInfo.NONE)
                    .toString()
                    .replace("https://w3id.org/entaxi/concept/", "")
                    .replaceAll(", info=.*", "]");
        }
        String name = rule.getClass().getSimpleName()
                + (rule instanceof AtLeast atLeast ? atLeast.n() : "")
                + (rule instanceof MemberCondition member
                        ? member.quantifier() + " " + member.relation() + " " + member.min() + ".." + member.max()
                        : "");
        return name + rule.parts().stream().map(Shown::rule).collect(Collectors.joining(", ", "(", ")"));
    }

    static String person(Person person) {
        return "statuses " + person.statuses().stream().map(ConceptId::code).toList()
                + (person.statusesComplete() ? "!" : "")
                + " documents "
                + person.documents().stream().map(Shown::document).toList()
                + (person.documentsComplete() ? "!" : "")
                + " born " + person.birthDate()
                + " at " + person.residence()
                + " of " + person.nationalities() + (person.nationalitiesComplete() ? "!" : "")
                + " facts "
                + person.facts().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().absent()
                                + entry.getValue().oneOf().stream()
                                        .map(value -> value.asCodes() + "/" + value.asNumber() + "/" + value.asFlag())
                                        .toList())
                        .toList()
                + " members "
                + person.members().stream()
                        .map(member -> member.relation() + " " + person(member.person()))
                        .toList()
                + (person.membersComplete() ? "!" : "");
    }

    private static String document(HeldDocument document) {
        return document.type().code()
                + (document.held() ? "" : " not held")
                + (document.indefinite() ? " valid" : "")
                + (document.validUntil() == null ? "" : " expired");
    }
}
