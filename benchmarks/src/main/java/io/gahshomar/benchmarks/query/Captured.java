package io.gahshomar.benchmarks.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** A data source that notes the statements that are run through it, with their values in place. */
final class Captured {

    private final DataSource database;
    private final List<String> statements = new ArrayList<>();

    Captured(DataSource database) {
        this.database = database;
    }

    /** The last statement that was run. */
    String last() {
        return statements.getLast();
    }

    DataSource source() {
        return proxy(DataSource.class, database);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeQuery")) {
            statements.add(target.toString());
        }
        Object result;
        try {
            result = method.invoke(target, method.getName().equals("createArrayOf") ? asText(arguments) : arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
        return switch (result) {
            case PreparedStatement statement ->
                proxy(PreparedStatement.class, statement.unwrap(PreparedStatement.class));
            case Connection connection
            when method.getName().equals("getConnection") -> proxy(Connection.class, connection);
            case null, default -> result;
        };
    }

    /** The driver sends arrays of objects as text, with which they stand in the statement; those in binary it does not show. */
    private static Object[] asText(Object[] arguments) {
        Object[] elements = (Object[]) arguments[1];
        return new Object[] {arguments[0], Arrays.copyOf(elements, elements.length, Object[].class)};
    }
}
