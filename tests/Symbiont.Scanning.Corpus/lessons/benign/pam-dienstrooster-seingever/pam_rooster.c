/* pam_rooster - aanmelden alleen tijdens de dienst (/etc/rooster: naam van tot) */
#define PAM_SM_ACCOUNT
#include <security/pam_modules.h>
#include <security/pam_ext.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <time.h>

/* 1 dienst, 0 geen dienst, -1 niet in het rooster */
static int dienst(const char *wie, int uur)
{
    char r[256], n[64];
    int van, tot, uit = -1;
    FILE *f = fopen("/etc/rooster", "r");
    while (f && fgets(r, sizeof r, f))
        if (sscanf(r, "%63s %d %d", n, &van, &tot) == 3 && !strcmp(n, wie))
            uit = uit == 1 || (van <= tot ? uur >= van && uur < tot : uur >= van || uur < tot);
    if (f) fclose(f);
    return uit;
}

PAM_EXTERN int pam_sm_acct_mgmt(pam_handle_t *h, int fl, int argc, const char **argv)
{
    const char *wie = NULL;
    time_t t = time(NULL);
    int i, d, debug = 0;
    (void)fl;
    for (i = 0; i < argc; i++) debug |= !strcmp(argv[i], "debug");
    if (pam_get_user(h, &wie, NULL) != PAM_SUCCESS) return PAM_USER_UNKNOWN;
    /* root mag altijd, anders komt na een fout in het rooster niemand meer binnen */
    if (!strcmp(wie, "root")) return PAM_SUCCESS;
    d = dienst(wie, localtime(&t)->tm_hour);
    if (debug) pam_syslog(h, LOG_DEBUG, "%s: %d", wie, d);
    if (d == 1) return PAM_SUCCESS;
    pam_syslog(h, LOG_NOTICE, "geen dienst voor %s", wie);
    pam_error(h, "U hebt nu geen dienst.");
    return PAM_PERM_DENIED;
}
