package gauge;

import java.lang.management.MemoryUsage;
import java.util.HashMap;
import java.util.Map;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import javax.rmi.ssl.SslRMIClientSocketFactory;

/** Prints heap, threads and uptime of a Java server every ten seconds. Reads only. */
public final class Gauge {
    private Gauge() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: gauge <host> <port>   (JMX_USER and JMX_PASSWORD in the environment)");
            System.exit(2);
        }
        int port = Integer.parseInt(args[1]);
        var url = new JMXServiceURL("service:jmx:rmi:///jndi/rmi://" + args[0] + ":" + port + "/jmxrmi");
        Map<String, Object> env = new HashMap<>();
        env.put("com.sun.jndi.rmi.factory.socket", new SslRMIClientSocketFactory());
        String user = System.getenv("JMX_USER");
        if (user != null) {
            env.put(JMXConnector.CREDENTIALS, new String[] {user, System.getenv("JMX_PASSWORD")});
        }
        try (JMXConnector connector = JMXConnectorFactory.connect(url, env)) {
            MBeanServerConnection server = connector.getMBeanServerConnection();
            var memory = new ObjectName("java.lang:type=Memory");
            var threads = new ObjectName("java.lang:type=Threading");
            var runtime = new ObjectName("java.lang:type=Runtime");
            while (true) {
                MemoryUsage heap = MemoryUsage.from((CompositeData) server.getAttribute(memory, "HeapMemoryUsage"));
                long minutes = (Long) server.getAttribute(runtime, "Uptime") / 60_000;
                System.out.printf("heap %5d of %5d MB  threads %4d  up %d min%n",
                        heap.getUsed() >> 20, heap.getMax() >> 20, server.getAttribute(threads, "ThreadCount"), minutes);
                Thread.sleep(10_000);
            }
        }
    }
}
