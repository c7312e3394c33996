package org.example.maintenance;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.nio.file.*;

/** Answers 503 while the file /run/shop/maintenance exists; admins with a session and the style sheet get through. */
public class MaintenanceFilter implements Filter {
    private static final Path FLAG = Path.of("/run/shop/maintenance");

    @Override
    public void doFilter(ServletRequest q, ServletResponse s, FilterChain c) throws IOException, ServletException {
        HttpServletRequest r = (HttpServletRequest) q;
        HttpSession h = r.getSession(false);
        boolean open = r.getServletPath().equals("/shop.css") || r.getServletPath().equals("/login");
        if (!Files.exists(FLAG) || open || h != null && "admin".equals(h.getAttribute("role"))) c.doFilter(q, s);
        else ((HttpServletResponse) s).sendError(503, "Back in a few minutes");
    }
}
