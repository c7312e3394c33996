package todo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small program for todo.txt files: add, do, list. */
public final class Todo {
    private static final Pattern LINE = Pattern.compile("^(x )?(?:\\(([A-Z])\\) )?(.*)$");

    record Task(boolean done, String priority, String text) {
        static Task parse(String line) {
            Matcher m = LINE.matcher(line);
            m.matches();
            return new Task(m.group(1) != null, m.group(2), m.group(3));
        }

        @Override
        public String toString() {
            return (done ? "x " : "") + (priority == null ? "" : "(" + priority + ") ") + text;
        }
    }

    private final Path file;
    private final List<Task> tasks = new ArrayList<>();

    Todo(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(Task::parse).forEach(tasks::add);
        }
    }

    void save() throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.write(temporary, tasks.stream().map(Task::toString).toList());
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    public static void main(String[] args) throws IOException {
        String home = System.getProperty("user.home");
        Todo todo = new Todo(Path.of(System.getenv().getOrDefault("TODO_FILE", home + "/todo.txt")));
        switch (args.length > 0 ? args[0] : "list") {
            case "add" -> {
                String text = String.join(" ", List.of(args).subList(1, args.length));
                todo.tasks.add(Task.parse(text.startsWith("(") ? text : LocalDate.now() + " " + text));
                todo.save();
            }
            case "do" -> {
                int i = Integer.parseInt(args[1]) - 1;
                Task t = todo.tasks.get(i);
                todo.tasks.set(i, new Task(true, null, LocalDate.now() + " " + t.text()));
                todo.save();
            }
            case "list" -> todo.tasks.stream()
                    .filter(t -> !t.done() && (args.length < 2 || t.text().contains(args[1])))
                    .sorted(Comparator.comparing(t -> t.priority() == null ? "Z~" : t.priority()))
                    .forEach(t -> System.out.printf("%3d  %s%n", todo.tasks.indexOf(t) + 1, t));
            default -> System.err.println("todo [list [word] | add <text> | do <number>]");
        }
    }
}
