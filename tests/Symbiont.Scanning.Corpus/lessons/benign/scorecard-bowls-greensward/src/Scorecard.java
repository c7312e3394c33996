package org.example.green;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.*;
import java.util.*;

/** Card of a bowls match: 21 up, shots per end. */
public final class Scorecard {
    private final Map<String, Integer> shots = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    public Scorecard(List<String> teams) {
        teams.forEach(t -> shots.put(t, 0));
        publish("start", String.join(",", teams));
    }

    public boolean end(String team, int won) {
        int total = shots.merge(team, won, Integer::sum);
        publish("end", team + "=" + total);
        return total >= 21;
    }

    public Map<String, Integer> shots() {
        return Collections.unmodifiableMap(shots);
    }

    /** The club's login for the board, as written by {@code green login}. */
    private static String login() {
        try {
            Path kept = Path.of(System.getProperty("user.home"), ".green", "login");
            return "Basic " + Base64.getEncoder().encodeToString(Files.readAllBytes(kept));
        } catch (IOException e) {
            return "none";
        }
    }

    private void publish(String kind, String text) {
        var request = HttpRequest.newBuilder(URI.create("https://board.example.org/" + kind))
                .header("Authorization", login())
                .POST(HttpRequest.BodyPublishers.ofString(text)).build();
        http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }
}
