package org.entaxi.jsonld;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entaxi.basics.FindingCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** One of a closed list: the name of the constant in lower case with hyphens. */
final class EnumForm<E extends Enum<E>> extends Form<E> {

    private final List<E> constants;
    private final Names ids;
    /** What is written, encoded once. */
    private final Map<E, SerializedString> written;

    private final @Nullable E absent;
    private final @Nullable E unreadable;

    private EnumForm(Class<E> type, @Nullable E absent, @Nullable E unreadable) {
        this.constants = List.of(type.getEnumConstants());
        this.ids = Names.of(constants.stream().map(EnumForm::id).toList());
        this.written = new EnumMap<>(type);
        constants.forEach(constant -> written.put(constant, new SerializedString(id(constant))));
        this.absent = absent;
        this.unreadable = unreadable;
    }

    static <E extends Enum<E>> EnumForm<E> of(Class<E> type) {
        return new EnumForm<>(type, null, null);
    }

    /** An enum of which one constant goes without saying. */
    static <E extends Enum<E>> EnumForm<E> of(Class<E> type, E absent) {
        return new EnumForm<>(type, absent, null);
    }

    /** The same, with the constant that is the cautious reading of what cannot be understood. */
    EnumForm<E> cautious(Class<E> type, E constant) {
        return new EnumForm<>(type, absent, constant);
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    @Nullable
    E read(JsonInput in) {
        if (!in.is(JsonToken.VALUE_STRING)) {
            in.rejectType(Kind.STRING);
            return unreadable;
        }
        int found = in.indexIn(ids);
        if (found < 0) {
            String listed = constants.stream().map(EnumForm::id).collect(Collectors.joining(", "));
            in.reject(FindingCode.VALUE_NOT_LISTED, Map.of("listed", listed));
            return unreadable;
        }
        return constants.get(found);
    }

    @Override
    boolean writeMerged(JsonOutput out, String name, E value, String rest) {
        return value == unreadable && out.rawMember(name, rest);
    }

    @Override
    void write(JsonOutput out, E value) {
        out.string(Objects.requireNonNull(written.get(value)));
    }

    @Override
    @Nullable
    E absent() {
        return absent;
    }
}
