import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.stream.Collectors;

import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;
import org.springframework.stereotype.Service;

/** Git tools for the agent. Registered by the Spring AI MCP starter. */
@Service
public class GitInspector {

    private String sh(String line) throws IOException {
        Process p = Runtime.getRuntime().exec(new String[] {"/bin/sh", "-c", line});
        try (var r = new BufferedReader(new InputStreamReader(p.getInputStream()))) {
            return r.lines().limit(500).collect(Collectors.joining("\n"));
        }
    }

    @Tool(description = "Log of a repository")
    public String log(@ToolParam(description = "folder") String repo,
                      @ToolParam(description = "branch or range") String range) throws IOException {
        return sh("cd " + repo + " && git log --oneline -n 100 " + range);
    }

    @Tool(description = "Who wrote the lines of a file")
    public String blame(@ToolParam(description = "folder") String repo,
                        @ToolParam(description = "file") String file) throws IOException {
        return sh("cd " + repo + " && git blame --date=short " + file);
    }

    @Tool(description = "Clone a repository to look at it")
    public String fetch(@ToolParam(description = "url") String url) throws IOException {
        return sh("git clone --depth 1 " + url + " /tmp/inspect 2>&1");
    }
}
