package org.example.upload;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** Puts the finished jar on a web server, with the password of the server named in settings.xml. */
@Mojo(name = "upload", defaultPhase = LifecyclePhase.DEPLOY)
public class UploadMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}.jar")
    File file;

    /** e.g. https://dl.example.com/releases/ */
    @Parameter(property = "upload.url", required = true)
    String url;

    @Parameter(property = "upload.serverId", required = true)
    String serverId;

    @Parameter(defaultValue = "${settings}", readonly = true)
    Settings settings;

    @Component
    SettingsDecrypter decrypter;

    @Override
    public void execute() throws MojoExecutionException {
        Server s = settings.getServer(serverId);
        if (s == null) throw new MojoExecutionException("no <server> " + serverId + " in settings.xml");
        s = decrypter.decrypt(new DefaultSettingsDecryptionRequest(s)).getServer();
        String auth = Base64.getEncoder().encodeToString((s.getUsername() + ":" + s.getPassword()).getBytes());
        try {
            int rc = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(url + file.getName())).header("Authorization", "Basic " + auth)
                            .PUT(HttpRequest.BodyPublishers.ofFile(file.toPath())).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
            getLog().info(file.getName() + ": " + rc);
            if (rc >= 300) throw new MojoExecutionException("HTTP " + rc);
        } catch (IOException | InterruptedException e) {
            throw new MojoExecutionException(e);
        }
    }
}
