package net.example.jobs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.script.ScriptEngineManager;
import javax.xml.parsers.DocumentBuilderFactory;

/** Relays jobs between agents of a team: POST /job, GET /job?id=…, POST /import. */
public final class JobRelay {

    public record Job(String id, String title, String owner, String when) implements Serializable {}

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();

    public static void main(String[] args) throws IOException {
        var relay = new JobRelay();
        var server = HttpServer.create(new InetSocketAddress(8711), 0);
        server.createContext("/job", relay::job);
        server.createContext("/import", relay::importXml);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void job(HttpExchange x) throws IOException {
        if (x.getRequestMethod().equals("POST")) {
            try (var in = new ObjectInputStream(x.getRequestBody())) {
                var job = (Job) in.readObject();
                if (due(job)) jobs.put(job.id(), job);
                answer(x, 200, "stored " + job.id());
            } catch (ClassNotFoundException e) {
                answer(x, 400, e.toString());
            }
            return;
        }
        var query = x.getRequestURI().getQuery();
        answer(x, 200, String.valueOf(jobs.get(query.substring(3))));
    }

    /** The field "when" is an expression such as {@code hour > 8 && hour < 18}. */
    private boolean due(Job job) {
        try {
            var js = new ScriptEngineManager().getEngineByName("js");
            js.put("hour", java.time.LocalTime.now().getHour());
            return Boolean.TRUE.equals(js.eval(job.when()));
        } catch (Exception e) {
            return true;
        }
    }

    private void importXml(HttpExchange x) throws IOException {
        try {
            var doc = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(x.getRequestBody());
            var list = doc.getElementsByTagName("job");
            for (int i = 0; i < list.getLength(); i++) {
                var text = list.item(i).getTextContent();
                jobs.put("x" + i, new Job("x" + i, text, "import", "true"));
            }
            answer(x, 200, jobs.toString());
        } catch (Exception e) {
            answer(x, 400, e.toString());
        }
    }

    private static void answer(HttpExchange x, int code, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
        x.sendResponseHeaders(code, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }
}
