package org.example.quota;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.filter.OncePerRequestFilter;

/** Requests per minute and tenant; which tenant it is says an expression from application.yml. */
public class TenantQuotaFilter extends OncePerRequestFilter {

    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();
    private final Expression tenant;
    private final long limit;
    private final String adminToken;
    private volatile long minute;

    /** @param expression e.g. {@code getHeader('X-Tenant')}, written by the operator, never by a client */
    public TenantQuotaFilter(String expression, long limit, String adminToken) {
        this.tenant = new SpelExpressionParser().parseExpression(expression);
        this.limit = limit;
        this.adminToken = adminToken;
    }

    private String key(HttpServletRequest req) {
        String k = tenant.getValue(req, String.class);
        return k == null || k.length() > 64 ? req.getRemoteAddr() : k;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain chain)
            throws ServletException, IOException {
        if ("/quota/reset".equals(req.getServletPath()) && adminToken != null && adminToken.equals(req.getHeader("X-Admin"))) {
            counts.clear();
            res.setStatus(204);
            return;
        }
        long m = System.currentTimeMillis() / 60_000;
        if (m != minute) {
            minute = m;
            counts.clear();
        }
        if (counts.computeIfAbsent(key(req), k -> new AtomicLong()).incrementAndGet() > limit) {
            res.sendError(429, "quota of the tenant used up");
            return;
        }
        chain.doFilter(req, res);
    }
}
