package storehouse;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Client for the storehouse's artefact server, which has a certificate of the company's own root. */
public final class StorehouseClient {
    private final URI base;
    private final String token;
    private final HttpClient http;

    public StorehouseClient(URI base, String token, Path companyRoot) throws Exception {
        this.base = base;
        this.token = token;
        var ssl = SSLContext.getInstance("TLS");
        ssl.init(null, trustOnly(companyRoot).getTrustManagers(), new SecureRandom());
        this.http = HttpClient.newBuilder().sslContext(ssl).build();
    }

    public byte[] fetch(String artefact) throws Exception {
        var request = HttpRequest.newBuilder(base.resolve("/artefacts/" + artefact))
                .header("Authorization", "Bearer " + token)
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(artefact + ": HTTP " + response.statusCode());
        }
        return response.body();
    }

    /** Only the company's root, none of the public ones. */
    private static TrustManagerFactory trustOnly(Path pem) throws Exception {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            store.setCertificateEntry("company", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }
}
