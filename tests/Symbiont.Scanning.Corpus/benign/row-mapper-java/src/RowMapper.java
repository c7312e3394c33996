package rows;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills records from the rows of a query: columns and components have the same names. */
public final class RowMapper<T extends Record> {
    private static final Map<Class<?>, RowMapper<?>> CACHE = new ConcurrentHashMap<>();

    private final Constructor<T> constructor;
    private final RecordComponent[] components;

    private RowMapper(Class<T> type) {
        components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // records in packages of the application
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) CACHE.computeIfAbsent(type, t -> new RowMapper<>((Class<T>) t));
    }

    public List<T> all(ResultSet rows) throws SQLException {
        List<T> result = new ArrayList<>();
        while (rows.next()) {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.getObject(snake(components[i].getName()), boxed(components[i].getType()));
            }
            try {
                result.add(constructor.newInstance(values));
            } catch (InvocationTargetException e) {
                throw new SQLException("row does not fit", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new SQLException(e);
            }
        }
        return result;
    }

    static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase();
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == long.class ? Long.class
                : type == boolean.class ? Boolean.class : type == double.class ? Double.class : type;
    }
}
