/* fan PIN - switches a fan above 60 degrees; fan --install PIN starts it at boot, fan --remove undoes that */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

static const char *cron = "/etc/cron.d/fan";

static int put(const char *p, const char *v)
{
    FILE *f = fopen(p, "w");
    if (!f) { perror(p); return 1; }
    fputs(v, f);
    return fclose(f) != 0;
}

int main(int argc, char **argv)
{
    char p[64], line[80];
    int t = 0, on = 0;
    FILE *f;
    if (argc == 2 && !strcmp(argv[1], "--remove")) return unlink(cron) != 0;
    if (argc == 3 && !strcmp(argv[1], "--install")) {
        snprintf(line, sizeof line, "@reboot root /usr/local/bin/fan %d\n", atoi(argv[2]));
        return put(cron, line) || chmod(cron, 0644);
    }
    if (argc < 2) { fprintf(stderr, "fan PIN | --install PIN | --remove\n"); return 2; }
    snprintf(p, sizeof p, "/sys/class/gpio/gpio%d/value", atoi(argv[1]));
    for (;; sleep(5)) {
        if ((f = fopen("/sys/class/thermal/thermal_zone0/temp", "r"))) { if (fscanf(f, "%d", &t) != 1) t = 0; fclose(f); }
        on = t > (on ? 50000 : 60000);
        put(p, on ? "1" : "0");
    }
}
