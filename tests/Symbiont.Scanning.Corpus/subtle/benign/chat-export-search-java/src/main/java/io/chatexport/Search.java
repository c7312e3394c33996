package io.chatexport;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches text files made with "Export chat" of a messenger. The user exports a chat, puts the file
 * into one folder and starts the server with that folder. The databases of the messengers themselves
 * are encrypted for good reason and are never opened.
 */
final class Search {

    private static final int MAX_HITS = 40;

    private final Path folder;

    Search(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    SyncToolSpecification tool() {
        return new SyncToolSpecification(
            new Tool("search_chat", "Lines of an exported chat that contain a word", Schemas.SEARCH),
            (exchange, args) -> {
                try {
                    return new CallToolResult(search(args), false);
                } catch (IOException e) {
                    return new CallToolResult("That chat cannot be read: " + e.getMessage(), true);
                }
            });
    }

    private String search(Map<String, Object> args) throws IOException {
        var file = folder.resolve((String) args.get("chat")).toRealPath();
        if (!file.startsWith(folder) || !file.toString().endsWith(".txt")) {
            throw new IOException("only .txt files in " + folder);
        }
        var word = ((String) args.get("word")).toLowerCase(Locale.ROOT);
        if (word.length() < 3) {
            return "Please give at least three letters.";
        }
        try (Stream<String> lines = Files.lines(file)) {
            var hits = lines.filter(l -> l.toLowerCase(Locale.ROOT).contains(word))
                .limit(MAX_HITS)
                .collect(Collectors.joining("\n"));
            return hits.isEmpty() ? "Nothing found." : hits;
        }
    }
}
