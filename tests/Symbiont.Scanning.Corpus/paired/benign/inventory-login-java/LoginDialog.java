import java.awt.Component;
import java.awt.GridLayout;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;

/** Asks for the account of the inventory server when its session has ended (HTTP 401). */
public final class LoginDialog {
    private static final URI SERVER = URI.create("https://inventory.example.com/session");
    private static final int TRIES = 3;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The token of the new session, or nothing when the person cancels. */
    public Optional<String> ask(Component parent) throws IOException, InterruptedException {
        JTextField user = new JTextField(18);
        JPasswordField word = new JPasswordField(18);
        JLabel note = new JLabel(" ");
        JPanel panel = new JPanel(new GridLayout(0, 1));
        panel.add(new JLabel("Inventory session ended. Use your inventory account, not your Windows password."));
        panel.add(user);
        panel.add(word);
        panel.add(note);
        for (int i = 0; i < TRIES; i++) {
            int r = JOptionPane.showConfirmDialog(parent, panel, "Inventory – sign in to " + SERVER.getHost(),
                JOptionPane.OK_CANCEL_OPTION);
            if (r != JOptionPane.OK_OPTION) {
                return Optional.empty();
            }
            char[] chars = word.getPassword();
            try {
                HttpResponse<String> answer = http.send(request(user.getText(), chars), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    return Optional.of(answer.body().strip());
                }
                note.setText(answer.statusCode() == 429 ? "Too many tries, please wait." : "Name or password is wrong.");
            } finally {
                Arrays.fill(chars, '\0');
                word.setText("");
            }
        }
        return Optional.empty();
    }

    private static HttpRequest request(String user, char[] chars) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(java.nio.CharBuffer.wrap(user + ":" + new String(chars)));
        byte[] raw = new byte[bytes.remaining()];
        bytes.get(raw);
        return HttpRequest.newBuilder(SERVER)
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(raw))
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    }
}
