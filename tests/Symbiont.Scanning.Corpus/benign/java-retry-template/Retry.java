import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/** Calls something again after an error that may pass. */
public final class Retry {
    private final int attempts;
    private final Duration base;
    private final Set<Class<? extends Exception>> errors;

    public Retry(int attempts, Duration base, Set<Class<? extends Exception>> errors) {
        if (attempts < 1) throw new IllegalArgumentException("attempts");
        this.attempts = attempts;
        this.base = base;
        this.errors = Set.copyOf(errors);
    }

    public <T> T call(Callable<T> callable) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return callable.call();
            } catch (Exception e) {
                boolean passing = errors.stream().anyMatch(c -> c.isInstance(e));
                if (!passing || attempt == attempts) throw e;
                long pause = base.toMillis() << (attempt - 1);
                Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
            }
        }
    }
}
