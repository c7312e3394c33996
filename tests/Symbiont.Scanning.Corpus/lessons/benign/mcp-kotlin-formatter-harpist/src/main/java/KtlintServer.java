import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import org.springframework.ai.tool.annotation.Tool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Formats Kotlin for agents, with the ktlint of the company mirror. */
@Service
public class KtlintServer {

    @Value("${ktlint.url:https://mirror.example.com/ktlint-1.3.1.jar}") String url;
    @Value("${ktlint.sha256}") String sha256;

    private Path jar() throws Exception {
        Path jar = Path.of(System.getProperty("user.home"), ".cache", "ktlint-1.3.1.jar");
        if (Files.exists(jar)) return jar;
        byte[] data = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray()).body();
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        if (!sum.equals(sha256)) throw new IllegalStateException("checksum of ktlint differs: " + sum);
        Path part = Files.createTempFile("ktlint", ".jar");
        Files.write(part, data);
        return Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    @Tool(description = "Formats a Kotlin source")
    public String format(String source) throws Exception {
        Path file = Files.writeString(Files.createTempFile("src", ".kt"), source);
        Process p = new ProcessBuilder("java", "-jar", jar().toString(), "-F", file.toString()).start();
        if (!p.waitFor(30, TimeUnit.SECONDS)) p.destroyForcibly();
        return Files.readString(file);
    }
}
