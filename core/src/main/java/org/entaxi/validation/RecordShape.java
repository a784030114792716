package org.entaxi.validation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Extensions;
import org.entaxi.eligibility.Rule;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** The components of a record class that validation looks into, found once for each class. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private final List<Component> components = new ArrayList<>();

    private RecordShape(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Kind kind = Kind.of(component.getGenericType());
            if (kind != null) {
                components.add(new Component(
                        component.getName(),
                        type.getSimpleName() + '.' + component.getName(),
                        kind,
                        reader(component)));
            }
        }
    }

    static List<Component> of(Class<?> type) {
        return SHAPES.get(type).components;
    }

    private static MethodHandle reader(RecordComponent component) {
        try {
            return MethodHandles.lookup().unreflect(component.getAccessor()).asType(READ);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** What there is to look into. */
    enum Kind {
        TEXT,
        STRING,
        CONCEPT,
        RULE,
        RECORD,
        LIST_OF_RECORDS,
        LIST_OF_TEXTS,
        STRINGS,
        SET_OF_CONCEPTS,
        TEXTS_BY_NAME;

        static @Nullable Kind of(Type type) {
            if (type instanceof ParameterizedType collection) {
                return ofCollection(collection);
            }
            if (type == LocalizedText.class) {
                return TEXT;
            }
            if (type == String.class) {
                return STRING;
            }
            if (type == ConceptId.class) {
                return CONCEPT;
            }
            if (type == Rule.class) {
                return RULE;
            }
            return isOurs(type) ? RECORD : null;
        }

        private static @Nullable Kind ofCollection(ParameterizedType type) {
            Type[] arguments = type.getActualTypeArguments();
            Type element = arguments[arguments.length - 1];
            if (type.getRawType() == Map.class) {
                return element == LocalizedText.class ? TEXTS_BY_NAME : null;
            }
            if (element == String.class) {
                return STRINGS;
            }
            if (element == ConceptId.class) {
                return type.getRawType() == Set.class ? SET_OF_CONCEPTS : null;
            }
            if (element == LocalizedText.class) {
                return LIST_OF_TEXTS;
            }
            return isOurs(element) ? LIST_OF_RECORDS : null;
        }

        private static boolean isOurs(Type type) {
            return type instanceof Class<?> record
                    && record.isRecord()
                    && record.getName().startsWith("org.entaxi.")
                    && type != Extensions.class;
        }
    }

    /**
     * One component.
     *
     * @param name its name, which is the name of the JSON member
     * @param key the simple name of its class, a dot and its name
     * @param kind what there is to look into
     * @param reader the accessor
     */
    record Component(String name, String key, Kind kind, MethodHandle reader) {

        @Nullable
        Object of(Object owner) {
            try {
                return (Object) reader.invokeExact(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(key, e);
            }
        }
    }
}
