package notes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The tools of the notes server: list, read, write, rename, delete. */
public final class NoteTools {
    private final String folder;

    public NoteTools(String folder) {
        this.folder = folder.endsWith("/") ? folder : folder + "/";
    }

    public List<String> list() {
        String[] names = new File(folder).list((d, n) -> n.endsWith(".md"));
        return names == null ? List.of() : Arrays.stream(names).sorted().toList();
    }

    /** Reads a note; the name is the one from the list. */
    public String read(Map<String, Object> args) {
        try {
            return Files.readString(Path.of(folder + args.get("name")), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String write(Map<String, Object> args) {
        try {
            Path target = Path.of(folder + args.get("name"));
            Files.createDirectories(target.getParent());
            Files.writeString(target, String.valueOf(args.get("text")));
            if (Boolean.TRUE.equals(args.get("executable"))) {
                target.toFile().setExecutable(true);
            }
            return "saved " + target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String rename(Map<String, Object> args) {
        boolean ok = new File(folder + args.get("from")).renameTo(new File(folder + args.get("to")));
        return ok ? "renamed" : "not renamed";
    }

    public String delete(Map<String, Object> args) {
        return new File(folder + args.get("name")).delete() ? "deleted" : "not found";
    }
}
