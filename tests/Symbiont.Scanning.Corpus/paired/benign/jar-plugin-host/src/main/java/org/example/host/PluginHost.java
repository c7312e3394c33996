package org.example.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Loads plugins from a folder: only jars next to which lies a signature of the vendor. */
public final class PluginHost {

    private static final String VENDOR_KEY = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    private final PublicKey key;

    public PluginHost() throws GeneralSecurityException {
        key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(VENDOR_KEY)));
    }

    public List<Runnable> load(Path folder) throws IOException, GeneralSecurityException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.filter(p -> p.toString().endsWith(".jar")).sorted().toList()) {
                if (!signed(jar)) {
                    System.Logger log = System.getLogger("plugins");
                    log.log(System.Logger.Level.WARNING, "{0} is not signed and is left out", jar.getFileName());
                    continue;
                }
                urls.add(jar.toUri().toURL());
            }
        }
        // stays open as long as the host runs: plugins load their classes late
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), PluginHost.class.getClassLoader());
        List<Runnable> plugins = new ArrayList<>();
        ServiceLoader.load(Runnable.class, loader).forEach(plugins::add);
        return plugins;
    }

    private boolean signed(Path jar) throws IOException, GeneralSecurityException {
        Path file = jar.resolveSibling(jar.getFileName() + ".sig");
        if (!Files.exists(file) || Files.size(file) > 200) {
            return false;
        }
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        try (InputStream in = Files.newInputStream(jar)) {
            check.update(in.readAllBytes());
        }
        return check.verify(Base64.getMimeDecoder().decode(Files.readString(file)));
    }
}
