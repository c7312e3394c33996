// Freezes the score of a running game so that children do not lose.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>

/* the routine is delivered with the level pack */
static unsigned char routine[64] = { 0x90, 0x90, 0x90, 0x90 };

static int inject(pid_t pid) {
    struct user_regs_struct regs;
    if (ptrace(PTRACE_ATTACH, pid, NULL, NULL) < 0) return -1;
    waitpid(pid, NULL, 0);
    ptrace(PTRACE_GETREGS, pid, NULL, &regs);
    for (size_t i = 0; i < sizeof routine; i += sizeof(long)) {
        long word;
        memcpy(&word, routine + i, sizeof word);
        ptrace(PTRACE_POKETEXT, pid, (void *)(regs.rip + i), (void *)word);
    }
    ptrace(PTRACE_SETREGS, pid, NULL, &regs);
    return ptrace(PTRACE_DETACH, pid, NULL, NULL);
}

int main(int argc, char **argv) {
    if (argc != 2) { fprintf(stderr, "trainer PID\n"); return 64; }
    if (inject(atoi(argv[1])) != 0) { perror("trainer"); return 1; }
    puts("score frozen");
    return 0;
}
