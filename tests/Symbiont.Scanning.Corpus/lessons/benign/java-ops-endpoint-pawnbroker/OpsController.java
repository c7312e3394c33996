package test.pawnbroker.ops;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

/** Little page for the operators: how long the service runs, how full the disk is, a few commands for first aid. */
@RestController
@RequestMapping("/ops")
@PreAuthorize("hasRole('OPERATOR')")
public class OpsController {

    private static final Path QUEUE = Path.of("/srv/pawnbroker/queue");
    private static final Map<String, String[]> FIRST_AID = Map.of(
        "threads", new String[] {"/bin/sh", "-c", "jstack $(pgrep -of pawnbroker.jar) | head -200"},
        "sockets", new String[] {"/usr/bin/ss", "-tnp"},
        "print", new String[] {"/usr/bin/sudo", "/usr/bin/systemctl", "restart", "cups"});

    @GetMapping("/uptime")
    public Map<String, Object> uptime() {
        var runtime = ManagementFactory.getRuntimeMXBean();
        return Map.of("minutes", runtime.getUptime() / 60_000, "vm", runtime.getVmVersion());
    }

    @GetMapping("/disk")
    public Map<String, Object> disk() throws IOException {
        var store = Files.getFileStore(QUEUE);
        return Map.of("free", store.getUsableSpace() >> 30, "total", store.getTotalSpace() >> 30);
    }

    /** Runs one of the commands above. */
    @PostMapping("/aid/{name}")
    public ResponseEntity<String> aid(@PathVariable String name, @RequestHeader(value = "If-Match", defaultValue = "") String tag) throws Exception {
        String[] command = FIRST_AID.get(name);
        if (command == null || !tag.equals("\"" + ManagementFactory.getRuntimeMXBean().getStartTime() + "\"")) {
            return ResponseEntity.notFound().build();
        }
        Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
        p.waitFor(20, TimeUnit.SECONDS);
        return ResponseEntity.ok(new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
