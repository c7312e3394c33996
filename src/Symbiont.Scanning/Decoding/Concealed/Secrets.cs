using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Whole texts that nobody honest hides: names of functions that run things, names of hosts.</summary>
internal static partial class Secrets
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "system", "popen", "eval", "exec", "execve", "execvp", "spawn", "execfile", "subprocess", "child_process", "execSync", "spawnSync", "exec_module", "__import__", "builtins", "__builtins__", "importlib", "os.system", "os.popen",
        "powershell", "powershell.exe", "pwsh", "cmd.exe", "bash", "curl", "wget", "shell_exec", "passthru", "proc_open", "assert", "base64_decode", "gzinflate", "create_function", "call_user_func", "java.lang.Runtime", "getRuntime",
        "java.lang.ProcessBuilder", "ProcessBuilder", "WScript.Shell", "Shell.Application", "ADODB.Stream", "Invoke-Expression", "loadstring", "os.execute", "io.popen", "instance_eval", "constructor", "Function", "require",
        "eval(", "exec(", "fromCharCode", "AmsiScanBuffer", "amsi.dll", "kernel32.dll", "ntdll.dll", "VirtualAlloc", "CreateRemoteThread", "GetProcAddress", "LoadLibraryA", "WinExec", "ShellExecuteA", "/bin/sh", "/bin/bash", "id_rsa", ".env",
        "loads", "marshal", "pickle", "globalThis", "process", "mainModule", "environ", "getenv", "urlopen", "requests", "socket");

    public static bool IsName(string text) => Names.Contains(text);

    /// <summary>Whether all of a text names a host of the internet, by name or by number.</summary>
    public static bool IsHost(string text) => text.Length is >= 8 and <= 200 && text.Contains('.', StringComparison.Ordinal) && Host().IsMatch(text);

    [GeneratedRegex("""
        ^([a-z]{2,6}://)?([a-z0-9][a-z0-9-]{0,40}\.){1,5}(com|net|org|dev|app|xyz|top|info|site|online|club|icu|live|shop|cloud|store|space|example|test|invalid|io|me|ru|cn|su|pw|cc|tk|ml|ga|gq|to|sh|ai|co|uk|de|eu|onion)(:[0-9]{2,5})?(/[!-~]{0,150})?$ |
        ^(?!10\.|127\.|192\.168\.|0\.|255\.|172\.(1[6-9]|2[0-9]|3[01])\.)(22[0-3]|2[01][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(:[0-9]{2,5})?(/|/(?=[!-~]{0,150}[A-Za-z])[!-~]{0,150})?$
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Host();
}
