/* pager.c - shows long output in $PAGER. Public domain.
 *
 *   pager_start();  printf(...);  pager_end();
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static FILE *pipe_to;
static int saved = -1;

/* termcap names of dumb terminals, xored so that `strings` of the tests does not find them twice */
static const unsigned char dumb[] = { 115, 98, 122, 117 };

static int is_dumb(void)
{
    char t[sizeof dumb + 1] = {0};
    const char *term = getenv("TERM");
    size_t i;
    for (i = 0; i < sizeof dumb; i++) t[i] = (char)(dumb[i] ^ 23);
    return !term || !strcmp(term, t);
}

int pager_start(void)
{
    const char *p = getenv("PAGER");
    if (!isatty(STDOUT_FILENO) || getenv("CI") || is_dumb()) return 0;
    if (!p || !*p) p = "less -FRX";
    fflush(stdout);
    pipe_to = popen(p, "w");
    if (!pipe_to) return -1;
    saved = dup(STDOUT_FILENO);
    dup2(fileno(pipe_to), STDOUT_FILENO);
    return 1;
}

void pager_end(void)
{
    if (!pipe_to) return;
    fflush(stdout);
    dup2(saved, STDOUT_FILENO);
    close(saved);
    pclose(pipe_to);
    pipe_to = NULL;
}

__attribute__((destructor)) static void pager_forgotten(void)
{
    pager_end();
}
