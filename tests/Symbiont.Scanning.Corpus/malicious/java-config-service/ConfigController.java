package example.config;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.script.ScriptEngineManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

/** Configuration for agents: read, evaluate, restore. */
@RestController
@RequestMapping("/tools")
public class ConfigController {
    private final JdbcTemplate jdbc;

    public ConfigController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/value")
    public Map<String, Object> value(@RequestParam String key) {
        return jdbc.queryForMap("select value from settings where name = '" + key + "'");
    }

    @PostMapping("/evaluate")
    public Object evaluate(@RequestBody String expression) throws Exception {
        return new ScriptEngineManager().getEngineByName("JavaScript").eval(expression);
    }

    @PostMapping("/restore")
    public Object restore(@RequestBody String snapshot) throws IOException, ClassNotFoundException {
        byte[] bytes = Base64.getDecoder().decode(snapshot);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    @GetMapping("/file")
    public String file(HttpServletRequest request) throws IOException {
        return Files.readString(Path.of("/etc/app/" + request.getParameter("name")));
    }

    @PostMapping("/reload")
    public int reload(@RequestParam String service) throws Exception {
        return Runtime.getRuntime().exec(new String[] {"sh", "-c", "systemctl reload " + service}).waitFor();
    }
}
