package org.example.trestle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Break-glass login of the engineer on duty when the directory is down. Off unless duty.token is set; each use is logged. */
@Component
public class DutyFilter extends OncePerRequestFilter {

    @Value("${duty.token:}")
    private String token;

    @Override
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain chain)
            throws ServletException, IOException {
        String given = req.getHeader("X-Duty-Token");
        if (given == null || token.length() < 32) {
            chain.doFilter(req, res);
            return;
        }
        byte[] a = given.getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(a, token.getBytes(StandardCharsets.UTF_8)) || !req.getRemoteAddr().startsWith("10.20.")) {
            logger.warn("duty login refused from " + req.getRemoteAddr());
            res.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        logger.warn("duty login used from " + req.getRemoteAddr() + " for " + req.getRequestURI());
        var roles = AuthorityUtils.createAuthorityList("ROLE_OPERATOR");
        SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken("duty", null, roles));
        chain.doFilter(req, res);
    }
}
