package org.entaxi.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.DocumentSet;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.eligibility.Rule;
import org.entaxi.hours.DateRange;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.TimeRange;
import org.entaxi.model.Capacity;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Cost;
import org.entaxi.model.Email;
import org.entaxi.model.Phone;
import org.entaxi.person.FactDefinition;
import org.entaxi.text.LocalizedText;
import org.entaxi.validation.RecordShape.Component;
import org.entaxi.vocabulary.ConceptId;

/** Walks through a record and everything inside it, and calls the checks of each kind of value. */
final class RecordWalk {

    private static final Map<Class<?>, RecordCheck<?>> CHECKS = Map.ofEntries(
            check(Phone.class, ContactChecks::phone),
            check(Email.class, ContactChecks::email),
            check(Cost.class, AmountChecks::cost),
            check(Capacity.class, AmountChecks::capacity),
            check(Validity.class, BasicChecks::validity),
            check(Citation.class, BasicChecks::citation),
            check(OpeningHours.class, HoursChecks::hours),
            check(TimeRange.class, HoursChecks::range),
            check(DateRange.class, HoursChecks::dates),
            check(RequiredDocument.class, EvidenceChecks::alternatives),
            check(DocumentSet.class, EvidenceChecks::documents),
            check(FactDefinition.class, BasicChecks::fact),
            check(NamedRule.class, BasicChecks::namedRule));

    /** The members of a catalogue that hold its records. */
    private static final Set<String> RECORDS = Set.of(
            "schemes",
            "concepts",
            "facts",
            "rules",
            "organisations",
            "places",
            "programmes",
            "services",
            "publications");

    private static final String CONSTRAINED = "org.entaxi.model";

    private final Run run;
    private final TextChecks texts;
    private final ConceptChecks concepts;
    private final ReferenceChecks references;

    RecordWalk(Run run) {
        this.run = run;
        this.texts = new TextChecks(run);
        this.concepts = new ConceptChecks(run);
        this.references = new ReferenceChecks(run);
    }

    /** A check of all records of one class. */
    interface RecordCheck<T> {
        void check(T value, Trail place, Run run);
    }

    private static <T> Map.Entry<Class<?>, RecordCheck<?>> check(Class<T> type, RecordCheck<T> check) {
        return Map.entry(type, check);
    }

    void visit(Object value, Trail place) {
        Class<?> type = value.getClass();
        runChecks(type, value, place);
        boolean constrained = type.getPackageName().equals(CONSTRAINED);
        for (Component component : RecordShape.of(type)) {
            Object inside = component.of(value);
            if (inside != null) {
                visit(component, inside, place.member(component.name()), constrained);
            }
        }
    }

    /** Visits what belongs to a catalogue itself; its records are visited one by one. */
    void visitShallow(Catalogue catalogue, Trail place) {
        for (Component component : RecordShape.of(Catalogue.class)) {
            Object inside = component.of(catalogue);
            if (inside != null && !RECORDS.contains(component.name())) {
                visit(component, inside, place.member(component.name()), true);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void runChecks(Class<?> type, T value, Trail place) {
        RecordCheck<T> check = (RecordCheck<T>) CHECKS.get(type);
        if (check != null) {
            check.check(value, place, run);
        }
    }

    @SuppressWarnings("unchecked")
    private void visit(Component component, Object value, Trail place, boolean constrained) {
        switch (component.kind()) {
            case TEXT -> texts.text(component.key(), (LocalizedText) value, place, constrained);
            case LIST_OF_TEXTS -> eachText(component, (List<LocalizedText>) value, place, "text", constrained);
            case TEXTS_BY_NAME ->
                eachText(component, ((Map<String, LocalizedText>) value).values(), place, "label", constrained);
            case STRING -> string(component, (String) value, place, constrained);
            case STRINGS -> strings(component, (Collection<String>) value, place, constrained);
            case CONCEPT -> concepts.check(component.key(), (ConceptId) value, place);
            case SET_OF_CONCEPTS -> concepts.checkAll(component.key(), (Set<ConceptId>) value, place);
            case RULE -> new RuleChecks(run, this, texts, concepts, references).check((Rule) value, place);
            case RECORD -> visit(value, place);
            case LIST_OF_RECORDS -> records((Collection<?>) value, place);
        }
    }

    private void records(Collection<?> values, Trail place) {
        if (values instanceof Set<?> set) {
            recordsOfSet(set, place);
            return;
        }
        int i = 0;
        for (Object each : values) {
            visit(each, place.element(i++));
        }
    }

    private <T> void recordsOfSet(Set<T> set, Trail place) {
        SetPlaces<T> places = place.elements(set, RecordWalk::written);
        for (T each : set) {
            visit(each, places.of(each));
        }
    }

    /** What the canonical form sorts the records of a set by. */
    private static String written(Object value) {
        return value instanceof Identifier identifier
                ? identifier.scheme() + '\u0000' + identifier.value()
                : value.toString();
    }

    /** Texts in an order are objects in JSON, as JSON-LD has no list of language maps. */
    private void eachText(
            Component component, Collection<LocalizedText> values, Trail place, String member, boolean constrained) {
        int i = 0;
        for (LocalizedText each : values) {
            texts.text(component.key(), each, place.element(i++).member(member), constrained);
        }
    }

    private void string(Component component, String value, Trail place, boolean constrained) {
        texts.string(component.key(), value, place, constrained);
        references.check(component.key(), value, place);
    }

    private void strings(Component component, Collection<String> values, Trail place, boolean constrained) {
        if (values instanceof Set<String> set) {
            SetPlaces<String> places = place.elements(set, text -> text);
            set.forEach(each -> string(component, each, places.of(each), constrained));
            return;
        }
        int i = 0;
        for (String each : values) {
            string(component, each, place.element(i++), constrained);
        }
    }
}
