package sexton.stale;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardUsernamePasswordCredentials;
import hudson.Extension;
import hudson.model.AsyncPeriodicWork;
import hudson.model.TaskListener;
import hudson.security.ACL;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import jenkins.model.Jenkins;

/** Once a week: which credentials did no job use for 180 days? The list of ids goes to the hook in the settings. */
@Extension
public class StaleLogins extends AsyncPeriodicWork {
    public StaleLogins() {
        super("stale logins");
    }

    @Override
    public long getRecurrencePeriod() {
        return 7 * DAY;
    }

    @Override
    protected void execute(TaskListener listener) throws IOException, InterruptedException {
        var body = new StringBuilder();
        for (var c : CredentialsProvider.lookupCredentials(
                StandardUsernamePasswordCredentials.class, Jenkins.get(), ACL.SYSTEM, java.util.List.of())) {
            if (Usage.daysSince(c.getId()) > 180) {
                body.append(c.getId()).append('\t').append(c.getDescription()).append('\n');
            }
        }
        var hook = StaleSettings.get().getHook(); // empty unless an administrator has filled it in
        listener.getLogger().print(body);
        if (!hook.isBlank() && !body.isEmpty()) {
            var request = HttpRequest.newBuilder(URI.create(hook))
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        }
    }
}
