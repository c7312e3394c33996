package safe;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.util.Set;

/**
 * Reads files of our old application, which used Java serialization. Only the listed
 * classes are accepted (JEP 290); new files are written as JSON.
 */
public final class SafeReader {
    private static final Set<String> ALLOWED = Set.of(
            "old.app.Customer", "old.app.Address",
            "java.util.ArrayList", "java.lang.Integer", "java.lang.Number", "java.time.Ser");

    private SafeReader() {
    }

    static Status check(ObjectInputFilter.FilterInfo info) {
        if (info.depth() > 8 || info.references() > 100_000 || info.arrayLength() > 10_000
                || info.streamBytes() > 10_000_000) {
            return Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null) {
            return Status.UNDECIDED;
        }
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return type.isPrimitive() || type == Object.class || ALLOWED.contains(type.getName())
                ? Status.ALLOWED : Status.REJECTED;
    }

    public static <T> T read(InputStream file, Class<T> expected) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(file)) {
            in.setObjectInputFilter(SafeReader::check);
            return expected.cast(in.readObject());
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException("not a file of the old application", e);
        }
    }
}
