/*
 * judge.c - run a student's program with little rights and a short life
 *
 *   judge ./a.out < input > output
 *
 * No network, no new processes, no files except those already open, 2 seconds,
 * 64 MB. Used on the exercise server; students know about the limits.
 */
#include <errno.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static void limit(int what, rlim_t value)
{
	struct rlimit r = { value, value };

	if (setrlimit(what, &r) != 0) {
		perror("setrlimit");
		exit(70);
	}
}

static void filter(char *program)
{
	scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_KILL_PROCESS);
	static const int allowed[] = {
		SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(brk), SCMP_SYS(mmap),
		SCMP_SYS(munmap), SCMP_SYS(mprotect), SCMP_SYS(fstat), SCMP_SYS(lseek),
		SCMP_SYS(close), SCMP_SYS(arch_prctl), SCMP_SYS(exit_group),
		SCMP_SYS(getrandom), SCMP_SYS(newfstatat), SCMP_SYS(set_tid_address),
		SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(prlimit64),
	};
	size_t i;

	if (!ctx)
		exit(70);
	for (i = 0; i < sizeof allowed / sizeof *allowed; i++)
		seccomp_rule_add(ctx, SCMP_ACT_ALLOW, allowed[i], 0);
	/* exactly one execve, that of the program itself */
	seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(execve), 1,
			 SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)program));
	if (seccomp_load(ctx) != 0)
		exit(70);
	seccomp_release(ctx);
}

int main(int argc, char **argv)
{
	char *env[] = { NULL };

	if (argc != 2) {
		fprintf(stderr, "usage: judge PROGRAM\n");
		return 64;
	}
	limit(RLIMIT_CPU, 2);
	limit(RLIMIT_AS, 64UL << 20);
	limit(RLIMIT_NPROC, 0);
	limit(RLIMIT_FSIZE, 1UL << 20);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return 70;
	filter(argv[1]);
	execve(argv[1], argv + 1, env);
	return errno;
}
