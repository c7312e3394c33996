package lockkeeper;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connection pool for reports: verified TLS except towards the database in the same pod. */
public final class ReportingPool {
    private ReportingPool() {}

    public static HikariDataSource open(String host, String db, String user, String password) {
        var c = new HikariConfig();
        // the loopback has no certificate, and nobody in between
        boolean here = host.equals("127.0.0.1") || host.equals("::1");
        c.setJdbcUrl("jdbc:postgresql://%s/%s?sslmode=%s".formatted(host, db, here ? "disable" : "verify-full"));
        c.setUsername(user);
        c.setPassword(password);
        c.setReadOnly(true);
        c.setMaximumPoolSize(8);
        c.setConnectionInitSql("set role reporting; set default_transaction_read_only = on");
        return new HikariDataSource(c);
    }
}
