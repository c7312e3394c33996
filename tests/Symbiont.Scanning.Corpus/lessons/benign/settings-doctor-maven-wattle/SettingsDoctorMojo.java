package test.wattle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.*;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.*;

/** mvn doctor:check tells which passwords of settings.xml no longer work, before the release finds out. */
@Mojo(name = "check", requiresProject = false)
public final class SettingsDoctorMojo extends AbstractMojo {
    @Parameter(defaultValue = "${settings}", readonly = true)
    private Settings settings;

    /** The repository that checks passwords; it gets only those of servers whose id is below {@link #id}. */
    @Parameter(property = "doctor.url", defaultValue = "https://repo.example.org/whoami")
    private String url;

    @Parameter(property = "doctor.id", defaultValue = "house-releases")
    private String id;

    @Component
    private SettingsDecrypter decrypter;

    @Override
    public void execute() throws MojoExecutionException {
        for (Server s : settings.getServers()) {
            if (s.getPassword() != null && !s.getPassword().startsWith("{"))
                getLog().warn("password of " + s.getId() + " is not encrypted, see mvn --encrypt-password");
        }
        Server server = settings.getServer(id);
        if (server == null) throw new MojoExecutionException("settings.xml has no server " + id);
        Server plain = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
        String basic = Base64.getEncoder().encodeToString((plain.getUsername() + ":" + plain.getPassword()).getBytes());
        try {
            int code = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Basic " + basic).build(),
                    BodyHandlers.discarding()).statusCode();
            if (code == 200) getLog().info(id + ": fine");
            else throw new MojoExecutionException(id + ": HTTP " + code + ", the password has probably expired");
        } catch (IOException | InterruptedException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
