package org.example.billet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Vérifie les billets à l'entrée (EdDSA). Les billets imprimés avant mars portent
 * un code HS256 ; leur clé est à part et ne sert qu'à ceux de l'ancienne série.
 */
public final class VerifieurBillet {

    public record Billet(String numero, String porte, Instant fin) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, PublicKey> cles;
    private final byte[] ancienne;

    public VerifieurBillet(Map<String, PublicKey> cles, byte[] ancienne) {
        this.cles = Map.copyOf(cles);
        this.ancienne = ancienne.clone();
    }

    public Optional<Billet> verifier(String code) {
        try {
            var parties = code.split("\\.");
            if (parties.length != 3) {
                return Optional.empty();
            }
            var entete = JSON.readTree(decoder(parties[0]));
            var corps = JSON.readTree(decoder(parties[1]));
            var signe = (parties[0] + "." + parties[1]).getBytes(StandardCharsets.US_ASCII);
            if (!signatureValide(entete, corps, signe, decoder(parties[2])) || !corps.hasNonNull("exp")) {
                return Optional.empty();
            }
            var fin = Instant.ofEpochSecond(corps.get("exp").asLong());
            if (fin.isBefore(Instant.now())) {
                return Optional.empty();
            }
            return Optional.of(new Billet(corps.path("num").asText(), corps.path("porte").asText("A"), fin));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private boolean signatureValide(JsonNode entete, JsonNode corps, byte[] signe, byte[] signature) throws Exception {
        switch (entete.path("alg").asText()) {
            case "EdDSA" -> {
                var cle = cles.get(entete.path("kid").asText());
                if (cle == null) {
                    return false;
                }
                var s = Signature.getInstance("Ed25519");
                s.initVerify(cle);
                s.update(signe);
                return s.verify(signature);
            }
            case "HS256" -> {
                if (!corps.path("num").asText().startsWith("P25-")) {
                    return false;
                }
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(ancienne, "HmacSHA256"));
                return MessageDigest.isEqual(mac.doFinal(signe), signature);
            }
            default -> {
                return false;
            }
        }
    }

    private static byte[] decoder(String s) {
        return Base64.getUrlDecoder().decode(s);
    }
}
