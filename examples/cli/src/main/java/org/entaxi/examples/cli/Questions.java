package org.entaxi.examples.cli;

import org.entaxi.eligibility.FactReference;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.Facts;
import org.jspecify.annotations.Nullable;

/** What is to be asked, in the reader's language. */
final class Questions {

    private final Screen screen;
    private final Advice advice;

    Questions(Screen screen, Advice advice) {
        this.screen = screen;
        this.advice = advice;
    }

    String of(FactReference fact) {
        FactDefinition definition = advice.evaluator().definition(fact.fact());
        String question = definition == null ? "" : screen.text(definition.question());
        return about(fact, question.isEmpty() ? name(fact) : question);
    }

    private String name(FactReference fact) {
        FactDefinition definition = advice.evaluator().definition(fact.fact());
        String name = definition == null ? "" : screen.text(definition.name());
        return name.isEmpty() ? Facts.shortName(fact.fact()) : name;
    }

    private String about(FactReference fact, String question) {
        String whole = question;
        if (fact.documentType() != null) {
            whole += ": "
                    + advice.vocabulary()
                            .label(fact.documentType(), screen.texts().reader());
        }
        return fact.member() < 0
                ? whole
                : screen.say("check.of-member", "number", fact.member() + 1, "question", whole);
    }

    /** The IRI of a fact with what makes it particular, for programs. */
    static @Nullable String documentType(FactReference fact) {
        return fact.documentType() == null ? null : fact.documentType().iri();
    }
}
