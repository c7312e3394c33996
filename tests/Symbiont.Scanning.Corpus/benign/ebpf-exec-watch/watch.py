"""Prints every program that starts, with its parent, by eBPF. For learning and for hunting; needs root."""
import argparse
import datetime as dt

from bcc import BPF

SOURCE = r"""
#include <linux/sched.h>

struct event { u32 pid; u32 ppid; u32 uid; char comm[16]; char file[160]; };
BPF_PERF_OUTPUT(events);

TRACEPOINT_PROBE(syscalls, sys_enter_execve) {
    struct event e = {};
    struct task_struct *task = (struct task_struct *)bpf_get_current_task();
    e.pid = bpf_get_current_pid_tgid() >> 32;
    e.uid = bpf_get_current_uid_gid();
    e.ppid = task->real_parent->tgid;
    bpf_get_current_comm(&e.comm, sizeof(e.comm));
    bpf_probe_read_user_str(&e.file, sizeof(e.file), args->filename);
    events.perf_submit(args, &e, sizeof(e));
    return 0;
}
"""
SUSPICIOUS = ("/tmp/", "/dev/shm/", "/var/tmp/", "/memfd:")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only-suspicious", action="store_true")
    options = parser.parse_args()
    bpf = BPF(text=SOURCE)

    def show(_, data, __):
        event = bpf["events"].event(data)
        name = event.file.decode(errors="replace")
        odd = name.startswith(SUSPICIOUS)
        if odd or not options.only_suspicious:
            print(f"{dt.datetime.now():%H:%M:%S} {'!' if odd else ' '} uid={event.uid} {event.ppid}->{event.pid} {event.comm.decode()} {name}", flush=True)

    bpf["events"].open_perf_buffer(show)
    while True:
        bpf.perf_buffer_poll()


if __name__ == "__main__":
    main()
