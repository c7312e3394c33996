import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class LookupDemo {
    public static void main(String[] args) {
        new LookupLogger().info(String.join(" ", args));
    }
}

class LookupLogger {
    private static final Pattern P = Pattern.compile("\\$\\{(\\w+):([^}]+)}");
    private static final Set<String> ENV = Set.of("USER", "LANG", "TZ");

    void info(String text) {
        Matcher m = P.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(value(m.group(1), m.group(2), m.group())));
        }
        System.out.println(m.appendTail(out));
    }

    private String value(String kind, String name, String whole) {
        return switch (kind) {
            case "env" -> ENV.contains(name) ? String.valueOf(System.getenv(name)) : whole;
            case "sys" -> name.startsWith("java.") ? System.getProperty(name, "") : whole;
            // the vulnerable version had: new InitialContext().lookup("ldap://lookups.example.com/a")
            case "jndi" -> {
                System.err.println("somebody is trying: " + whole);
                yield whole;
            }
            default -> whole;
        };
    }
}
