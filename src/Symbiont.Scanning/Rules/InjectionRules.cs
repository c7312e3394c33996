namespace Symbiont.Scanning.Rules;

/// <summary>Getting into a program that already runs.</summary>
internal static class InjectionRules
{
    public static readonly ScanRule[] Rules =
    [
        new(new("injection-ptrace", Categories.Injection, Severity.Critical, "Attaches to another process to read or change it.",
            "Code inside another process has its secrets and its rights, and looks like it.",
            "Debug with a debugger, by hand. A skill has no business in other processes."),
            "ptrace(PTRACE_ATTACH, pid, NULL, NULL);")
        {
            Documented = Severity.Medium,
            Anchors = ["ptrace", "process_vm_writev", "process_vm_readv", "createremotethread", "writeprocessmemory", "virtualallocex", "ntcreatethreadex", "queueuserapc", "task_for_pid", "pt_attach", "strace"],
            Everyday = [new(@"\bstrace\b", Severity.Medium, "watches a process, and does not change it") { Unless = @"-e\s*(?:inject|fault|trace=read|read=)|sshd|ssh-agent|gpg-agent|\bsudo\b[^\n]*-s\s*\d{3,}" }],
            Patterns =
            [
                new(@"\bPTRACE_(?:ATTACH|SEIZE|POKE(?:TEXT|DATA|USER)|SETREGS(?:ET)?|INTERRUPT)\b|\bPT_(?:ATTACH(?:EXC)?|WRITE_[DI])\b"),
                new(@"\bptrace\s*\(\s*(?:16|4|5|13|0x10|0x4206|ATTACH)\b"),
                new(@"\bprocess_vm_(?:writev|readv)\b|\bCreateRemoteThread(?:Ex)?\b|\bWriteProcessMemory\b|\bVirtualAllocEx\b|\bNtCreateThreadEx\b|\bQueueUserAPC\b|\btask_for_pid\s*\("),
                new(@"\bstrace\s+[^\n;|]*(?:-p\s*\S|--attach)"),
            ],
        },
        new(new("injection-ld-preload", Categories.Injection, Severity.Critical, "Has the loader put a library into programs that are started.",
            "Every program of the user then runs the attacker's code first, and ps shows nothing of it.",
            "Link against the library, or start the one program with a wrapper that its owner can see."),
            "export LD_PRELOAD=/tmp/.x.so")
        {
            IsPath = true,
            Anchors = ["ld_preload", "ld.so.preload", "dyld_insert_libraries", "ld_audit"],
            Documented = Severity.Medium,
            Everyday =
            [
                new(@"(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES)[""']?\s*[=:,\]]+\s*[""']?(?:\$\(?[^\n]*)?[^\s""']*(?:jemalloc|tcmalloc|mimalloc|hoard|[atlu]+san|libfaketime|faketime|libstdc\+\+|libgomp|libiomp|libmkl|nsl_wrapper|libeatmydata|fakeroot|libnss_wrapper|vglfaker|libSegFault|rocm|cuda|nccl|libgcc_s|proxychains|libhugetlbfs|onload|valgrind)", Severity.Low, "a well-known library for memory, time or checks")
                {
                    Unless = @"/tmp/|/dev/shm|/var/tmp|\bcurl\b|\bwget\b",
                },
                new(@"\bunset\s+LD_PRELOAD|LD_PRELOAD=(?:[""']{2})?(?:\s|$)|(?:del|pop|delete|remove|getenv|in)\b[^\n]*LD_PRELOAD|env\s+-u\s+LD_PRELOAD", Severity.Info, "takes it away, or asks for it"),
            ],
            Patterns =
            [
                new(@"\b(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)(?:=|\s*=\s*[""'])[^\s;=&][^\n;]*") { Except = @"^\w+\s*=\s*[""']{2}" },
                new(@"(?:[\[(.{,]|\bputenv|\bsetenv|\bset)\s*[""']?(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)[""']?\s*(?:\]\s*=|,\s*[""'\w]|:\s*[""'\w/])[^\n;]*"),
                new(@"/etc/ld\.so\.preload\b"),
            ],
        },
        new(new("injection-proc-mem", Categories.Injection, Severity.Critical, "Reads or writes the memory of a process through /proc.",
            "Passwords and keys lie in memory in clear, and what is written there runs.",
            "Remove it. No skill needs another process's memory."),
            "dd if=/proc/1234/mem of=/tmp/d bs=1 skip=4096")
        {
            IsPath = true,
            Documented = Severity.Medium,
            Anchors = ["/proc", "/mem", "\"proc\"", "/dev/mem", "/dev/kmem", "kcore"],
            Patterns =
            [
                new(@"/proc/(?:\d+|self|\*|\[0-9\]\*?|\$\$|\$\{?\w+\}?|\$\([^\n)]*\)|%[sd]|\{[^}\n]*\}|<\w+>|thread-self)/(?:mem|task/[^\s/]+/mem)\b"),
                new(@"/proc/[""'`]?\s*(?:\+|\.|,|%)\s*[^\n;]{1,60}?[""'`+,\s/]mem\b"),
                new(@"[""']/?proc[""']\s*[,/]\s*[^\n;]{1,60}[,/]\s*[""']mem[""']"),
                new(@"\b(?:dd|cat|open|strings|xxd)\b[^\n;]*/(?:dev/k?mem|proc/kcore)\b"),
            ],
        },
        new(new("injection-gdb-attach", Categories.Injection, Severity.Critical, "Attaches a debugger to a process that already runs.",
            "A debugger reads every secret of a process and makes it call what it likes.",
            "Start the program under the debugger, by hand, when there is something to debug."),
            "gdb -p $(pgrep ssh-agent) -batch -ex 'call (int)system(\"id\")'")
        {
            Anchors = ["gdb", "lldb", "gcore", "attach-pid"],
            Documented = Severity.Low,
            Everyday =
            [
                new(@"\b(?:gdb|lldb)\b[^\n]*-(?:ex|o|-eval-command)[\s=]+[""']?(?:bt|thread|info|where|backtrace|py-bt)\b", Severity.Low, "asks a process where it stands") { Unless = @"-ex\s*[""']?(?:call|print\s*\(|p\s*\(|set|dump|generate)|\bsystem\b|ssh|agent|keyring|password|chrome|firefox|\b1\b|dlopen" },
                new(@"^\s*(?:\$\s*)?(?:sudo\s+)?(?:gdb|lldb)\s+(?:-q\s+)?(?:-p|--pid|--attach-pid)[\s=]+(?:<\w+>|\$?\{?PID\}?|\d+|PID)\s*$", Severity.Medium, "attaches a debugger and gives it no orders"),
            ],
            Patterns =
            [
                new(@"\bgdb\b[^\n;|]*\s(?:-p[\s=]*[\d$<`""'{(]|--pid[\s=]|-ex\s+[""']?attach\s|attach\s+[\d$])[^\n]*") { Except = @"\s--args\s" },
                new(@"\bgdb\b[""',\s]+[^\n;|]*[""'](?:-p|--pid)[""']?\s*[,=][^\n]*"),
                new(@"\blldb\b[^\n;|]*\s(?:-p|--attach-pid|-n|--attach-name|-o\s+[""']?(?:process\s+)?attach)\b[^\n]*|\bprocess\s+attach\s+--(?:pid|name)\b[^\n]*"),
                new(@"(?:^|[\s;&|`(""'])gcore\s+(?:-\w+\s+\S+\s+)*[\d$`][^\n]*"),
            ],
        },
    ];
}
