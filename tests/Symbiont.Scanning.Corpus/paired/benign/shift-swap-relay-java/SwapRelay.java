package org.example.swaps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Relays swaps of shifts between the desks of a ward: POST /swap, GET /swap?id=…, POST /import.
 * The desks still speak Java serialisation; the filter lets one record and strings through.
 */
public final class SwapRelay {

    public record Swap(String id, String from, String to, int fromHour, int toHour) implements Serializable {}

    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "org.example.swaps.SwapRelay$Swap;java.lang.String;maxdepth=3;maxrefs=20;maxbytes=4096;!*");

    private final Map<String, Swap> swaps = new ConcurrentHashMap<>();

    public static void main(String[] args) throws IOException {
        var relay = new SwapRelay();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8712), 0);
        server.createContext("/swap", relay::swap);
        server.createContext("/import", relay::importXml);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void swap(HttpExchange x) throws IOException {
        if (x.getRequestMethod().equals("POST")) {
            try (var in = new ObjectInputStream(x.getRequestBody())) {
                in.setObjectInputFilter(FILTER);
                var swap = (Swap) in.readObject();
                if (swap.toHour() - swap.fromHour() > 12) {
                    answer(x, 422, "twelve hours at most");
                    return;
                }
                swaps.put(swap.id(), swap);
                answer(x, 200, "stored");
            } catch (ClassNotFoundException | java.io.InvalidClassException e) {
                answer(x, 400, "not a swap");
            }
            return;
        }
        var query = x.getRequestURI().getQuery();
        var found = query != null && query.startsWith("id=") ? swaps.get(query.substring(3)) : null;
        answer(x, found == null ? 404 : 200, String.valueOf(found));
    }

    private void importXml(HttpExchange x) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var list = factory.newDocumentBuilder().parse(x.getRequestBody()).getElementsByTagName("swap");
            for (int i = 0; i < Math.min(list.getLength(), 500); i++) {
                var a = list.item(i).getAttributes();
                var id = a.getNamedItem("id").getNodeValue();
                swaps.put(id, new Swap(id, a.getNamedItem("from").getNodeValue(), a.getNamedItem("to").getNodeValue(), 0, 8));
            }
            answer(x, 200, list.getLength() + " read");
        } catch (Exception e) {
            answer(x, 400, "not readable");
        }
    }

    private static void answer(HttpExchange x, int code, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        x.sendResponseHeaders(code, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }
}
