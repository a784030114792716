package org.entaxi.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Validity;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.Country;
import org.entaxi.constraint.Currency;
import org.entaxi.constraint.DurationText;
import org.entaxi.constraint.E164;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.NotNegative;
import org.entaxi.constraint.OrderedPeriod;
import org.entaxi.constraint.RequiredText;
import org.entaxi.constraint.TimeZoneId;
import org.entaxi.constraint.Within;
import org.entaxi.text.CodePoints;
import org.entaxi.text.LanguageTag;
import org.entaxi.text.LocalizedText;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** The constraints on the records, and the finding that each violation is. */
final class ConstraintChecks {

    private static final Map<Class<? extends Annotation>, FindingCode> CODES = Map.ofEntries(
            Map.entry(AbsoluteIri.class, FindingCode.IRI_MALFORMED),
            Map.entry(CodePointSize.class, FindingCode.TEXT_SIZE),
            Map.entry(Country.class, FindingCode.COUNTRY_UNKNOWN),
            Map.entry(Currency.class, FindingCode.CURRENCY_UNKNOWN),
            Map.entry(DurationText.class, FindingCode.DURATION_MALFORMED),
            Map.entry(E164.class, FindingCode.PHONE_NUMBER_MALFORMED),
            Map.entry(LanguageTagged.class, FindingCode.LANGUAGE_TAG_MALFORMED),
            Map.entry(LocalizedTextSize.class, FindingCode.TEXT_SIZE),
            Map.entry(NotNegative.class, FindingCode.NUMBER_NEGATIVE),
            Map.entry(NotNull.class, FindingCode.VALUE_MISSING),
            Map.entry(OrderedPeriod.class, FindingCode.PERIOD_REVERSED),
            Map.entry(RequiredText.class, FindingCode.TEXT_MISSING),
            Map.entry(TimeZoneId.class, FindingCode.TIME_ZONE_UNKNOWN),
            Map.entry(Within.class, FindingCode.NUMBER_OUT_OF_RANGE));

    private final Validator validator;

    ConstraintChecks() {
        this.validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }

    <T> void check(T value, Trail place, Run run) {
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (violations.isEmpty()) {
            return;
        }
        IdentityHashMap<Object, SetPlaces<String>> sets = new IdentityHashMap<>();
        for (ConstraintViolation<T> violation : violations) {
            report(violation, place(violation, place, sets), run);
        }
    }

    private static void report(ConstraintViolation<?> violation, Trail place, Run run) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        FindingCode code = CODES.get(constraint.annotationType());
        if (code == null) {
            throw new IllegalStateException("No finding for " + constraint.annotationType());
        }
        Object value = violation.getInvalidValue();
        if (value instanceof LocalizedText text && constraint instanceof LanguageTagged) {
            text.values().keySet().stream()
                    .filter(tag -> !LanguageTag.isWellFormed(tag))
                    .forEach(tag -> run.add(code, place.member(tag), "tag", tag));
        } else if (value instanceof LocalizedText text && constraint instanceof LocalizedTextSize size) {
            text.values().forEach((tag, each) -> {
                int length = CodePoints.length(each);
                if (length < size.min() || length > size.max()) {
                    run.add(code, place.member(tag), bounds(size.min(), size.max()));
                }
            });
        } else if (!(constraint instanceof NotNull) || !wasRead(violation)) {
            run.add(code, place, arguments(constraint, value));
        }
    }

    private static String[] arguments(Annotation constraint, @Nullable Object value) {
        if (constraint instanceof CodePointSize size) {
            return bounds(size.min(), size.max());
        }
        if (constraint instanceof Within within) {
            return new String[] {
                "value", String.valueOf(value), "min", number(within.min()), "max", number(within.max())
            };
        }
        if (constraint instanceof NotNegative) {
            Object number = value instanceof Quantity quantity ? quantity.value() : value;
            return new String[] {"value", String.valueOf(number)};
        }
        if (value instanceof Validity period) {
            return new String[] {"period", BasicChecks.show(period)};
        }
        if (constraint instanceof LanguageTagged) {
            return new String[] {"tag", String.valueOf(value)};
        }
        if (constraint instanceof Currency) {
            return new String[] {"nearest", nearestCurrency(String.valueOf(value))};
        }
        return new String[0];
    }

    private static String nearestCurrency(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        boolean known = java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(capitals));
        return known ? capitals : "none";
    }

    private static String[] bounds(int min, int max) {
        return new String[] {"min", String.valueOf(min), "max", String.valueOf(max)};
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }

    /** Whether a value was there that the reader did not know: it is among the unknown members, and was reported. */
    private static boolean wasRead(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = String.valueOf(node.getName());
        }
        Object owner = violation.getLeafBean();
        for (var component : owner.getClass().getRecordComponents()) {
            if (component.getType() == Extensions.class) {
                return read(owner, "extensions") instanceof Extensions extensions
                        && extensions.members().containsKey(name);
            }
        }
        return false;
    }

    private static Trail place(
            ConstraintViolation<?> violation, Trail root, IdentityHashMap<Object, SetPlaces<String>> sets) {
        Trail place = root;
        String container = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                Integer index = node.getIndex();
                place = index != null ? place.element(index) : ofSet(violation, container, place, sets);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                container = node.getName();
                place = place.member(container);
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT
                    && violation.getInvalidValue() instanceof LocalizedText) {
                // Texts in an order are objects in JSON, as JSON-LD has no list of language maps.
                place = place.member("text");
            }
        }
        return place;
    }

    /** Jakarta Validation does not number the elements of a set; only texts are constrained inside one. */
    @SuppressWarnings("unchecked")
    private static Trail ofSet(
            ConstraintViolation<?> violation,
            String container,
            Trail place,
            IdentityHashMap<Object, SetPlaces<String>> sets) {
        Object elements = read(violation.getLeafBean(), container);
        if (!(elements instanceof Set<?>)) {
            throw new IllegalStateException("Not a set: " + violation.getPropertyPath());
        }
        return sets.computeIfAbsent(elements, set -> place.elements((Set<String>) set, text -> text))
                .of(String.valueOf(violation.getInvalidValue()));
    }

    private static @Nullable Object read(Object owner, String component) {
        try {
            return owner.getClass().getMethod(component).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component, e);
        }
    }
}
