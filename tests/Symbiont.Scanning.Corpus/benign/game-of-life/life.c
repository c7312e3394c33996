/* Conway's game of life in a terminal. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { W = 80, H = 24 };
static unsigned char now[H][W], next[H][W];
static volatile sig_atomic_t running = 1;

static void stop(int signal) { (void)signal; running = 0; }

static int neighbours(int y, int x) {
    int count = 0;
    for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++)
            if (dy || dx) count += now[(y + dy + H) % H][(x + dx + W) % W];
    return count;
}

int main(void) {
    signal(SIGINT, stop);
    srand((unsigned)time(NULL));
    for (int y = 0; y < H; y++)
        for (int x = 0; x < W; x++) now[y][x] = rand() % 4 == 0;

    while (running) {
        fputs("\x1b[H\x1b[2J", stdout);
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                putchar(now[y][x] ? 'O' : ' ');
                int n = neighbours(y, x);
                next[y][x] = n == 3 || (n == 2 && now[y][x]);
            }
            putchar('\n');
        }
        memcpy(now, next, sizeof now);
        nanosleep(&(struct timespec){ 0, 100000000 }, NULL);
    }
    return 0;
}
