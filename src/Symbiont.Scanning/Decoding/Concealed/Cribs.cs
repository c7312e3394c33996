using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>
/// What malicious programs hide: addresses, shells, calls that run things, stores of secrets. Who finds one of these after undoing a transformation, and not
/// before, has undone the right one. Nothing here is a word of ordinary language, or short enough to come about by chance.
/// </summary>
internal static class Cribs
{
    /// <summary>The shortest; shorter ones come about by chance.</summary>
    public const int Shortest = 5;

    public static IReadOnlyList<string> All { get; } =
    [
        // Addresses, and the hosts that stolen data is sent to.
        "http://", "https://", "ftp://", "ws://", "wss://", "tcp://", "stratum+tcp", "169.254.169.254", "api.telegram.org", "/api/webhooks/", "discord.com", "discordapp", "hooks.slack", "pastebin.com",
        "webhook.site", "ngrok.io", "ngrok-free", "requestbin", "pipedream", "burpcollaborator", "interact.sh", "oast.", "transfer.sh", ".onion", "trycloudflare", "raw.githubusercontent", ".duckdns.org",
        // Shells and the tools of command lines.
        "/bin/sh", "/bin/bash", "/bin/zsh", "/usr/bin/env", "/dev/tcp/", "/dev/udp/", "/dev/shm/", "bash -i", "bash -c", "sh -c ", "sh -i ", "curl -", "curl http", "wget -", "wget http", "nc -e", "ncat -", "socat ", "chmod +x",
        "chmod 7", "mkfifo ", "base64 -d", "base64 --decode", "rm -rf ", "| bash", "|bash", "| sh", "python -c", "python3 -c", "perl -e", "ruby -e", "php -r", "node -e", "osascript", "launchctl", "crontab", "nohup ",
        "scp -", "ssh -", "/etc/passwd", "/etc/shadow", "/etc/cron", "/etc/hosts", "ld.so.preload", "LD_PRELOAD", ".bashrc", ".zshrc", "systemctl", "useradd", "iptables", "xmrig", "history -c",
        // Windows.
        "powershell", "cmd.exe", "cmd /c", "cmd /k", "mshta", "rundll32", "regsvr32", "certutil", "bitsadmin", "wscript", "cscript", "schtasks", "reg add", "vssadmin", "wmic ", "net user", "netsh ", "Invoke-Expression",
        "Invoke-WebRequest", "Invoke-RestMethod", "Invoke-Command", "IEX (", "DownloadString", "DownloadFile", "DownloadData", "FromBase64String", "EncodedCommand", "-ExecutionPolicy", "WScript.Shell",
        "Shell.Application", "ADODB.Stream", "XMLHTTP", "Scripting.FileSystemObject", "winmgmts", "Net.WebClient", "WebClient", "VirtualAlloc", "CreateRemoteThread", "WriteProcessMemory", "CreateProcess", "ShellExecute",
        "WinExec", "LoadLibrary", "GetProcAddress", "kernel32", "ntdll", "user32", "advapi32", "AmsiScanBuffer", "amsi.dll", "amsiInitFailed", "CurrentVersion\\Run", "\\AppData\\", "%APPDATA%", "%TEMP%", "URLDownloadToFile",
        "Set-MpPreference", "GetAsyncKeyState", "SetWindowsHookEx", "CryptUnprotectData",
        // Calls and modules of languages.
        "import os", "import sys", "import socket", "import subprocess", "import requests", "import urllib", "import base64", "import ctypes", "subprocess", "os.system", "os.popen", "__import__", "__builtins__", "exec(", "eval(",
        "urllib.request", "requests.post", "requests.get", "os.environ", "getattr(", "b64decode", "marshal.loads", "pickle.loads", "child_process", "require(", "process.env", "execSync", "spawnSync", "fromCharCode",
        "XMLHttpRequest", "document.cookie", "localStorage", "new Function", "Function(", "readFileSync", "writeFileSync", "createConnection", "java.lang.Runtime", "getRuntime", "java.lang.Process", "ProcessBuilder", "java.net.",
        "javax.script", "ClassLoader", "defineClass", "ScriptEngine", "shell_exec", "passthru", "proc_open", "pcntl_exec", "base64_decode", "gzinflate", "str_rot13", "create_function", "file_get_contents", "file_put_contents",
        "call_user_func", "system(", "popen(", "$_POST", "$_GET", "$_REQUEST", "IO.popen", "Kernel.", "instance_eval", "Open3.", "TCPSocket", "os.execute", "io.popen", "loadstring", "exec.Command", "os/exec",
        "System.Diagnostics", "Process.Start", "System.Reflection", "Assembly.Load", "System.Net.", "/bin/ls", "execve", "dlopen", "ptrace", "std::process", "Command::new", "NSTask", "do shell script", "System.cmd",
        // What is stolen.
        ".ssh/", "id_rsa", "id_ed25519", "authorized_keys", ".aws/", "AWS_SECRET", "AWS_ACCESS", "GITHUB_TOKEN", "OPENAI_API", "ANTHROPIC_API", "NPM_TOKEN", "API_KEY", "SECRET_KEY", "PRIVATE KEY", ".git-credentials", ".npmrc", ".pypirc",
        ".netrc", ".docker/config", ".kube/config", "Login Data", "Local State", "cookies.sqlite", "logins.json", "wallet.dat", "keychain", "MetaMask", "Exodus", "Electrum", "Local Storage", "leveldb", "User Data", "seed phrase",
        "mnemonic", "claude_desktop", "mcp.json",
        // What agents are told.
        "ignore previous", "ignore all", "ignore the above", "do not tell", "don't tell", "do not mention", "system prompt", "without telling", "SKILL.md", "CLAUDE.md", "AGENTS.md", "SOUL.md", "MEMORY.md",
    ];

    private static readonly LiteralIndex Index = new([.. All.Select((crib, number) => (crib.ToLowerInvariant(), number))]);

    /// <summary>Where the next crib ends in a text, from <paramref name="from"/> on; -1: there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from, ref int state, out string crib)
    {
        var end = Index.Next(text, from, ref state, out var sets);
        // The longest of those that end there says most.
        crib = "";
        if (end < 0)
            return end;
        foreach (var set in sets)
            crib = All[set].Length > crib.Length ? All[set] : crib;
        return end;
    }

    /// <summary>A crib that stands in a text and not in what it was made from; null: there is none.</summary>
    /// <param name="text">What came out.</param>
    /// <param name="raw">What went in.</param>
    /// <param name="least">Letters that it has at least.</param>
    public static string? New(string text, ReadOnlySpan<char> raw, int least = Shortest)
    {
        var state = 0;
        for (var at = Next(text, 0, ref state, out var crib); at >= 0; at = Next(text, at + 1, ref state, out crib))
        {
            if (crib.Length >= least && !raw.Contains(crib, StringComparison.OrdinalIgnoreCase))
                return crib;
        }

        return null;
    }

    /// <summary>Whether nothing but a name worth hiding, or a host, is the whole of a text: then it needs no crib.</summary>
    public static bool IsWhole(string text) => Secrets.IsName(text) || Secrets.IsHost(text);
}
