namespace Symbiont.Scanning.Tests.Code.JavaScript;

public sealed class ScriptFindTests
{
    [Theory, MemberData(nameof(ScriptFinds.Harmful), MemberType = typeof(ScriptFinds))]
    public void Promises_requests_searches_and_readers_are_followed(string rule, Severity severity, string text) => CodeScan.Finds("server.js", text, rule, severity);

    [Theory, MemberData(nameof(ScriptFinds.Honest), MemberType = typeof(ScriptFinds))]
    public void Honest_code_passes(string text) => CodeScan.Passes("server.js", text);
}
