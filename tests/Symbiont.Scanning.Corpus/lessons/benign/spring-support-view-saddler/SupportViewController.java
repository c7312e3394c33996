package test.saddler.web;

import java.security.Principal;
import java.time.Duration;
import org.slf4j.*;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
import jakarta.servlet.http.HttpSession;

/** Lets support see the shop as the customer sees it. Every switch is written down and mailed to the customer. */
@Controller
@RequestMapping("/support/view-as")
public class SupportViewController {

    private static final Logger audit = LoggerFactory.getLogger("audit");
    private final UserDetailsService users;
    private final CustomerMailer mailer;

    public SupportViewController(UserDetailsService users, CustomerMailer mailer) {
        this.users = users;
        this.mailer = mailer;
    }

    @PostMapping
    @PreAuthorize("hasRole('SUPPORT_LEAD')")
    public String start(@RequestParam String login, @RequestParam String ticket, Principal me, HttpSession session) {
        var user = users.loadUserByUsername(login);
        if (user.getAuthorities().stream().anyMatch(a -> !a.getAuthority().equals("ROLE_CUSTOMER"))) {
            return "redirect:/support?error=staff";
        }
        audit.warn("view-as {} by {} ticket {}", login, me.getName(), ticket);
        mailer.supportLookedAtYourAccount(login, ticket);
        session.setAttribute("viewAsBy", me.getName());
        session.setMaxInactiveInterval((int) Duration.ofMinutes(15).toSeconds());
        SecurityContextHolder.getContext().setAuthentication(
                new UsernamePasswordAuthenticationToken(user, null, java.util.List.of(new ReadOnlyAuthority())));
        return "redirect:/account";
    }
}
