package com.example.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Appends entries whose hashes form a chain, so that a line which is changed later shows. */
public final class AuditLog {
    private static final java.util.Set<String> SECRET = java.util.Set.of("password", "token", "authorization", "cookie");

    private final Path file;
    private final Clock clock;
    private String last = "0".repeat(64);

    public AuditLog(Path file, Clock clock) throws IOException {
        this.file = file;
        this.clock = clock;
        if (Files.exists(file)) {
            var lines = Files.readAllLines(file);
            if (!lines.isEmpty()) last = lines.getLast().substring(0, 64);
        }
    }

    public synchronized void write(String who, String what, Map<String, String> details) throws IOException, GeneralSecurityException {
        var clean = new TreeMap<String, String>();
        details.forEach((key, value) -> clean.put(key, SECRET.contains(key.toLowerCase()) ? "***" : value.replaceAll("[\\r\\n]", " ")));
        var entry = clock.instant() + " " + who + " " + what + " " + clean;
        var digest = MessageDigest.getInstance("SHA-256").digest((last + entry).getBytes(StandardCharsets.UTF_8));
        last = HexFormat.of().formatHex(digest);
        Files.writeString(file, last + " " + entry + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
