package recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tools of the recipe server. A recipe has a name, never a path. */
public final class RecipeTools {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9 -]{0,60}");
    private final Path folder;

    public RecipeTools(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    private Path file(String name) throws IOException {
        String clean = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(clean).matches()) {
            throw new IllegalArgumentException("letters, digits, blanks and hyphens only");
        }
        Path file = folder.resolve(clean.replace(' ', '-') + ".md").normalize();
        if (!file.startsWith(folder) || Files.isSymbolicLink(file)) {
            throw new IllegalArgumentException("not a recipe");
        }
        return file;
    }

    public List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".md"))
                    .map(n -> n.substring(0, n.length() - 3).replace('-', ' '))
                    .sorted().toList();
        }
    }

    public String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    public String add(String name, String text) throws IOException {
        if (text.length() > 20_000) {
            throw new IllegalArgumentException("recipes have at most 20000 characters");
        }
        Path target = file(name);
        if (Files.exists(target)) {
            throw new IllegalArgumentException("there is a recipe with this name already");
        }
        Files.writeString(target, text);
        return "added " + name;
    }
}
