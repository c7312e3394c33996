/* certwatch.c - days until the certificate of a host runs out
 *
 *   certwatch www.example.com intern.example.test 192.0.2.10      exit code 1 when one has less than 14
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static size_t drop(void *d, size_t a, size_t b, void *u)
{
    (void)d; (void)u;
    return a * b;
}

static long days(const char *host)
{
    char url[300];
    struct curl_certinfo *ci = NULL;
    struct curl_slist *s;
    long left = -9999;
    CURL *c = curl_easy_init();
    if (!c) return left;
    snprintf(url, sizeof url, "https://%s/", host);
    curl_easy_setopt(c, CURLOPT_URL, url);
    curl_easy_setopt(c, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(c, CURLOPT_CERTINFO, 1L);
    /* we want to see expired and self-made ones, too; nothing is sent and nothing is believed */
    curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 0L);
    curl_easy_setopt(c, CURLOPT_PROXY, getenv("CERTWATCH_PROXY") ? getenv("CERTWATCH_PROXY") : "");
    curl_easy_setopt(c, CURLOPT_TIMEOUT, 10L);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, drop);
    if (curl_easy_perform(c) == CURLE_OK && curl_easy_getinfo(c, CURLINFO_CERTINFO, &ci) == CURLE_OK && ci->num_of_certs)
        for (s = ci->certinfo[0]; s; s = s->next)
            if (!strncmp(s->data, "Expire date:", 12))
                left = (long)((curl_getdate(s->data + 12, NULL) - time(NULL)) / 86400);
    curl_easy_cleanup(c);
    return left;
}

int main(int argc, char **argv)
{
    int i, bad = 0;
    for (i = 1; i < argc; i++) {
        long d = days(argv[i]);
        printf("%6ld %s\n", d, argv[i]);
        bad |= d < 14;
    }
    return bad;
}
