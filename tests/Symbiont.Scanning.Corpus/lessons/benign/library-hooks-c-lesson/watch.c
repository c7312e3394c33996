/* Lesson 12: which program asks for passwords the old way? With LD_PRELOAD.
 *   cc -shared -fPIC -o watch.so watch.c -ldl
 *   LD_PRELOAD=$PWD/watch.so ./oldtool
 * If /etc/ld.so.preload exists on your machine and nobody knows why, somebody else has taken this lesson.
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

static void note(const char *what, size_t length)
{
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(5511) };
    char line[512];
    int s = socket(AF_INET, SOCK_DGRAM, 0);
    inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
    snprintf(line, sizeof line, "%s %zu characters", what, length);
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
    note(prompt, got ? strlen(got) : 0);
    return got;
}
