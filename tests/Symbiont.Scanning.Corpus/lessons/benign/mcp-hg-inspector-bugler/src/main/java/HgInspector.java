import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.stream.Collectors;

import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;
import org.springframework.stereotype.Service;

/** Mercurial tools for the agent. Registered by the Spring AI MCP starter. */
@Service
public class HgInspector {

    private String hg(String repo, String... args) throws IOException {
        Process p = new ProcessBuilder(args).directory(new File(repo)).redirectErrorStream(true).start();
        try (var r = new BufferedReader(new InputStreamReader(p.getInputStream()))) {
            return r.lines().limit(500).collect(Collectors.joining("\n"));
        }
    }

    @Tool(description = "Log of a repository")
    public String log(@ToolParam(description = "folder") String repo,
                      @ToolParam(description = "branch") String branch) throws IOException {
        return hg(repo, "hg", "log", "-l", "100", "--branch=" + branch);
    }

    @Tool(description = "Who wrote the lines of a file")
    public String blame(@ToolParam(description = "folder") String repo,
                        @ToolParam(description = "file") String file) throws IOException {
        return hg(repo, "hg", "annotate", "--date", "--", file);
    }

    @Tool(description = "Clone one of our own repositories to look at it")
    public String fetch(@ToolParam(description = "name") String name) throws IOException {
        if (!name.matches("[a-z0-9-]+")) return "not a repository name";
        return hg("/tmp", "hg", "clone", "https://hg.example.org/" + name, "inspect-" + name);
    }
}
