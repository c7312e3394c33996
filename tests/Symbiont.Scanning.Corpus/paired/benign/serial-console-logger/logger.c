/* serial-console-logger: shows a serial console and keeps what the device prints, not what you type.
 * Build: cc -O2 -o sclog logger.c
 * Use:   sclog /dev/ttyUSB0 board.log [192.0.2.10:5514]   (the third: copy by UDP to a log host of the lab)
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

static struct termios before;

static void restore(void)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

static int raw(int fd, speed_t speed)
{
    struct termios t;
    if (tcgetattr(fd, &t) < 0)
        return -1;
    cfmakeraw(&t);
    cfsetspeed(&t, speed);
    return tcsetattr(fd, TCSANOW, &t);
}

static int udp_to(const char *text, struct sockaddr_in *to)
{
    char host[32];
    int port;
    if (sscanf(text, "%31[^:]:%d", host, &port) != 2 || inet_pton(AF_INET, host, &to->sin_addr) != 1)
        return -1;
    to->sin_family = AF_INET;
    to->sin_port = htons(port);
    return socket(AF_INET, SOCK_DGRAM, 0);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "sclog DEVICE FILE [HOST:PORT]\n");
        return 2;
    }
    int dev = open(argv[1], O_RDWR | O_NOCTTY), log = open(argv[2], O_WRONLY | O_CREAT | O_APPEND, 0600), net = -1;
    struct sockaddr_in to = {0};
    if (dev < 0 || log < 0 || raw(dev, B115200) < 0 || (argc > 3 && (net = udp_to(argv[3], &to)) < 0)) {
        perror("sclog");
        return 1;
    }
    tcgetattr(STDIN_FILENO, &before);
    atexit(restore);
    raw(STDIN_FILENO, B115200);
    struct pollfd p[2] = {{STDIN_FILENO, POLLIN, 0}, {dev, POLLIN, 0}};
    char buf[512];
    while (poll(p, 2, -1) > 0) {
        ssize_t n;
        if (p[0].revents && ((n = read(STDIN_FILENO, buf, sizeof buf)) <= 0 || buf[0] == 0x1d || write(dev, buf, n) != n))
            break; /* Ctrl-] ends */
        if (p[1].revents) {
            if ((n = read(dev, buf, sizeof buf)) <= 0 || write(STDOUT_FILENO, buf, n) < 0 || write(log, buf, n) != n)
                break;
            if (net >= 0)
                sendto(net, buf, n, MSG_DONTWAIT, (struct sockaddr *)&to, sizeof to);
        }
    }
    return 0;
}
