namespace Symbiont.Scanning.Tests.Code.Python;

public sealed class PythonFindTests
{
    [Theory, MemberData(nameof(PythonFinds.Harmful), MemberType = typeof(PythonFinds))]
    public void Documents_searches_readers_and_hidden_names_are_followed(string rule, Severity severity, string text) => CodeScan.Finds("tool.py", text, rule, severity);

    [Theory, MemberData(nameof(PythonFinds.Honest), MemberType = typeof(PythonFinds))]
    public void Honest_code_passes(string text) => CodeScan.Passes("tool.py", text);
}
