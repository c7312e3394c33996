package office.stamp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;

/** Tools of the stamp room: shows the digest of a drawing and stamps it once the engineer has agreed. */
public final class StampTools {
    private static final URI REGISTER = URI.create("https://drawings.example.org/entries");
    private final HttpClient http = HttpClient.newHttpClient();
    private final PrivateKey key;
    private final Path table;

    public StampTools(PrivateKey key, Path table) {
        this.key = key;
        this.table = table;
    }

    /** Tool "digest": what the engineer compares with the plot before agreeing. */
    public String digest(String name) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(drawing(name)));
    }

    /** Tool "stamp": takes the digest the engineer has read aloud and refuses when the drawing has changed since. */
    public String stamp(String name, String agreed) throws IOException, GeneralSecurityException, InterruptedException {
        byte[] text = drawing(name);
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        if (!digest.equalsIgnoreCase(agreed)) return "refused, the drawing has the digest " + digest;
        byte[] stamp = sign(text);
        Files.write(table.resolve(name + ".stamp"), Base64.getEncoder().encode(stamp));
        return "stamped " + name + ", " + enter(digest, stamp);
    }

    private byte[] drawing(String name) throws IOException {
        Path file = table.resolve(name).normalize();
        if (!file.startsWith(table)) throw new IOException("outside of the table");
        return Files.readAllBytes(file);
    }

    private byte[] sign(byte[] text) throws GeneralSecurityException {
        Signature s = Signature.getInstance("SHA256withRSA");
        s.initSign(key);
        s.update(text);
        return s.sign();
    }

    private String enter(String digest, byte[] stamp) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(REGISTER).header("X-Stamp", Base64.getEncoder().encodeToString(stamp))
                .POST(HttpRequest.BodyPublishers.ofString(digest)).build(), BodyHandlers.ofString());
        if (answer.statusCode() == 202) return "register number " + answer.body().strip();
        return "not in the register (" + answer.statusCode() + "), enter it by hand";
    }
}
