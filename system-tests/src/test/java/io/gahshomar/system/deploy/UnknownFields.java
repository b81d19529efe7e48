package io.gahshomar.system.deploy;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds what a manifest says and its schema does not know: the model classes keep such fields apart. */
final class UnknownFields {

    private static final String KEPT_APART = "additionalProperties";

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    /** The paths of the fields below {@code object} that its class does not define. */
    static List<String> of(Object object) {
        var unknown = new UnknownFields();
        unknown.look("", object);
        return unknown.found;
    }

    private void look(String path, Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> each -> each.forEach(element -> look(path + "[]", element));
            case Map<?, ?> map -> map.forEach((key, element) -> look(path + "." + key, element));
            case Object bean when isModel(bean) -> lookInto(path, bean);
            default -> {}
        }
    }

    private static boolean isModel(Object value) {
        return !value.getClass().isEnum()
                && (value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")
                        || value.getClass().getName().startsWith("io.strimzi.api"));
    }

    private void lookInto(String path, Object bean) {
        try {
            for (var property :
                    Introspector.getBeanInfo(bean.getClass(), Object.class).getPropertyDescriptors()) {
                if (property.getReadMethod() != null) {
                    lookAt(path, property.getName(), read(property.getReadMethod(), bean));
                }
            }
        } catch (IntrospectionException e) {
            throw new AssertionError(e);
        }
    }

    private void lookAt(String path, String name, Object value) {
        if (name.equals(KEPT_APART)) {
            ((Map<?, ?>) value).keySet().forEach(unknown -> found.add(path + "." + unknown));
        } else {
            look(path + "." + name, value);
        }
    }

    private static Object read(Method getter, Object bean) {
        try {
            return getter.invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(getter.toString(), e);
        }
    }
}
