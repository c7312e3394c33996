using System.Globalization;
using System.Text;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.JavaScript;
using Symbiont.Scanning.Code.Python;

namespace Symbiont.Scanning.Tests.Code;

/// <summary>A program of four times the length is four times the work, whatever it is made of.</summary>
public sealed class LinearWorkTests
{
    private const int Size = 32 * 1024;

    /// <summary>Rounds may differ by one where the smaller program settles earlier.</summary>
    private const double MostGrowth = 6;

    [Theory]
    [InlineData("a()\n")]
    [InlineData("a{0} = a{1}\n")]
    [InlineData("x = x + 'a'\n")]
    [InlineData("def f{0}(a):\n  return f{1}(a)\n")]
    [InlineData("class C{0}:\n  def f(self, a):\n    self.x = a\n")]
    [InlineData("if a{0}: b{0} = a{1}\n")]
    [InlineData("for a{0} in b: c{0} = a{0}\n")]
    [InlineData("try: a{0} = 1\nexcept: b{0} = 2\n")]
    [InlineData("x['k{0}'] = a{0}\n")]
    [InlineData("@mcp.tool()\ndef t{0}(command: str):\n    os.system(command)\n")]
    public void Python(string piece) => IsLinear(piece, "", "", text => FlowAnalysis.Run(PythonParser.Parse(new(text)), PythonProfile.Instance, CancellationToken.None));

    [Theory]
    [InlineData("elif b{0}: x{0} = {0}\n", "if a: x = 1\n", "")]
    [InlineData("'a', ", "x = [", "]")]
    [InlineData("'a' + ", "x = ", "'b'")]
    [InlineData("'k{0}': {0}, ", "x = {{", "}}")]
    [InlineData("a{0} in b and ", "if ", "c: pass\n")]
    public void Python_in_one_statement(string piece, string before, string after) =>
        IsLinear(piece, before, after, text => FlowAnalysis.Run(PythonParser.Parse(new(text)), PythonProfile.Instance, CancellationToken.None));

    [Theory]
    [InlineData("a();\n", "")]
    [InlineData("const a{0} = a{1};\n", "")]
    [InlineData("x += 'a';\n", "let x = '';\n")]
    [InlineData("if (x) {{ a{0} = {0} }} else ", "")]
    [InlineData("function f{0}(a) {{ return f{1}(a) }}\n", "")]
    [InlineData("x.on('a', (a) => b(a));\n", "")]
    [InlineData("x.k{0} = 'a{0}';\n", "const x = {{}};\n")]
    [InlineData("case {0}: y = {0};\n", "switch (x) {{\n")]
    [InlineData("server.tool('t{0}', 'Does it.', {{}}, ({{ command }}) => exec(command));\n", "")]
    public void JavaScript(string piece, string before) =>
        IsLinear(piece, before, "x;", text => FlowAnalysis.Run(ScriptParser.Parse(new(text), hasMarkup: false), ScriptProfile.Instance, CancellationToken.None));

    private static void IsLinear(string piece, string before, string after, Func<string, FlowResult> follow)
    {
        var small = follow(Text(piece, before, after, Size)).Work;
        var large = follow(Text(piece, before, after, 4 * Size)).Work;

        Assert.True(small > 100, $"Only {small} steps were made: the text is not read as it is meant.");
        Assert.True(large <= small * MostGrowth, $"{small} steps became {large} for four times the text.");
    }

    private static string Text(string piece, string before, string after, int size)
    {
        var format = CompositeFormat.Parse(piece);
        var text = new StringBuilder(before.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
        for (var i = 0; text.Length < size; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i, i + 1);
        return text.Append(after.Replace("}}", "}", StringComparison.Ordinal)).ToString();
    }
}
