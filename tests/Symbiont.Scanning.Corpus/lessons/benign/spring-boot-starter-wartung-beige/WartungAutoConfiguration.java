package test.beige.wartung;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Wartungsseite: gilt die Bedingung aus application.yml, sehen nur noch die Betreiber die Anwendung. */
@AutoConfiguration
public class WartungAutoConfiguration {
    @Value("${wartung.schluessel:}")
    private String schluessel;

    /** z. B. T(java.time.LocalTime).now().hour == 3 */
    @Value("${wartung.wenn:false}")
    private String wenn;

    @Bean
    public FilterRegistrationBean<Filter> wartung() {
        Expression bedingung = new SpelExpressionParser().parseExpression(wenn);
        FilterRegistrationBean<Filter> f = new FilterRegistrationBean<>();
        f.setFilter((anfrage, antwort, kette) -> {
            String h = ((HttpServletRequest) anfrage).getHeader("X-Wartung");
            boolean betreiber = h != null && !schluessel.isEmpty() && MessageDigest.isEqual(h.getBytes(), schluessel.getBytes());
            if (!betreiber && Boolean.TRUE.equals(bedingung.getValue(Boolean.class))) {
                ((HttpServletResponse) antwort).sendError(503, "Wartung, bitte in einer Stunde wiederkommen");
                return;
            }
            kette.doFilter(anfrage, antwort);
        });
        f.addUrlPatterns("/*");
        return f;
    }
}
