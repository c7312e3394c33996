using System.Text;

namespace Symbiont.Language.Tests.Models;

/// <summary>
/// Writes a random program: well-formed, mostly well-typed, so that it gets far, and now and then wrong, so that it meets every kind of
/// error. With actions it also acts, in branches within branches; what it gives then does not hang on which branch is first, since each
/// keeps to memory keys of its own (they begin with the variable <c>at</c>).
/// </summary>
internal sealed partial class ProgramGenerator
{
    /// <summary>The last action of a program that parks.</summary>
    public const string LastSleep = "sleep(1h);";

    private static readonly GeneratedKind[] Kinds = Enum.GetValues<GeneratedKind>();
    private readonly Random random;
    private readonly bool acts;
    private readonly bool parks;
    private readonly StringBuilder text = new();
    private readonly List<(string Name, GeneratedKind Kind)> variables = [];
    private readonly List<(string Name, GeneratedKind[] Parameters, GeneratedKind Result)> functions = [];
    private bool inAgent;
    private int indent;
    private int names;
    private int statements;

    private ProgramGenerator(int seed, bool acts, bool parks)
    {
        random = new Random(seed);
        this.acts = acts;
        this.parks = parks;
    }

    /// <summary>The program of a seed; its agent <c>main</c> has the parameters <c>p: Int</c> and <c>q: Array&lt;Int></c>.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="acts">Whether it acts.</param>
    /// <param name="parks">Whether it waits for long when all else is done.</param>
    public static string Write(int seed, bool acts = false, bool parks = false) => new ProgramGenerator(seed, acts, parks).Program();

    /// <summary>A program that parks must come to its end.</summary>
    private bool Returns(int percent) => Chance(percent) && !(parks && inAgent);

    private string Program()
    {
        Line("function before(a: any, b: any) {", "a < b", "}");
        Line("function countdown(n: Int) {", "if n <= 0 { return [n]; }", "return countdown(n - 1) + [n];", "}");
        for (var i = random.Next(acts ? 2 : 4); i >= 0; i--)
            Function();
        Line("agent main(p: Int, q: Array<Int>) {");
        if (Chance(40))
            Line("function own(x: Int) {", "x + p", "}");
        else
            Line("function own(x: Int) {", "p = x;", "p", "}");
        Line(acts ? "with memory = persistent {" : "with {");
        inAgent = true;
        variables.Clear();
        variables.Add(("p", GeneratedKind.Int));
        variables.Add(("q", GeneratedKind.Ints));
        if (acts)
            Line("let at = \"\";", "let out = null;", "try {");
        Statements(acts ? 5 : 8, 3);
        var all = $"[{string.Join(", ", variables.Select(variable => variable.Name))}]";
        if (acts)
            Line($"out = {all};", "} catch (e) {", "out = [e.code, e.line, e.column];", "}", parks ? LastSleep : "log(out);", "return out;");
        else
            Line($"return {all};");
        Line("}", "}");
        return text.ToString();
    }

    private void Function()
    {
        var parameters = Enumerable.Range(0, random.Next(3)).Select(_ => Pick(Kinds)).ToArray();
        variables.Clear();
        var declared = new List<string>();
        if (acts)
            declared.Add("at: String");
        foreach (var kind in parameters)
        {
            var name = NewName();
            variables.Add((name, kind));
            declared.Add($"{name}: {TypeOf(kind)}");
        }
        var result = Pick(Kinds);
        var title = $"f{functions.Count}";
        Line($"function {title}({string.Join(", ", declared)}) {{");
        Statements(3, 2);
        Line(Chance(50) ? $"({Value(result, 2)})" : $"return {Value(result, 2)};");
        Line("}");
        functions.Add((title, parameters, result));
    }

    private static string TypeOf(GeneratedKind kind) => kind switch
    {
        GeneratedKind.Int => "Int",
        GeneratedKind.Float => "Float",
        GeneratedKind.Bool => "Bool",
        GeneratedKind.Text => "String",
        GeneratedKind.Ints => "Array<Int>",
        GeneratedKind.Record => "Record",
        _ => "any",
    };

    private void Statements(int most, int depth)
    {
        for (var i = random.Next(most) + 1; i > 0 && statements < 60; i--)
            Statement(depth);
    }

    private void Statement(int depth)
    {
        statements++;
        if (acts && Chance(45))
        {
            Act(depth);
            return;
        }
        switch (random.Next(depth > 0 ? 16 : 8))
        {
            case < 4:
                var kind = Pick(Kinds);
                var value = Value(kind, 3);
                var name = NewName();
                Line(Chance(80) ? $"let {name} = {value};" : $"{name} = {value};");
                variables.Add((name, kind));
                break;
            case < 8:
                Assignment();
                break;
            case < 10:
                Line($"if {Head(Value(GeneratedKind.Bool, 2))} {{");
                Inner(depth);
                if (Chance(50))
                {
                    Line("} else {");
                    Inner(depth);
                }
                Line("}");
                break;
            case 10:
                Line($"if let Some(some) = {Head(Value(Pick(Kinds), 2))} {{");
                Inner(depth, ("some", GeneratedKind.Any));
                Line("}");
                break;
            case < 13:
                Loop(depth);
                break;
            case < 15:
                Attempt(depth);
                break;
            default:
                Match(depth);
                break;
        }
    }

    private void Loop(int depth)
    {
        var name = NewName();
        var (items, kind) = random.Next(4) switch
        {
            0 => (Value(GeneratedKind.Ints, 1), GeneratedKind.Int),
            1 => (Value(GeneratedKind.Text, 1), GeneratedKind.Text),
            2 => (Value(GeneratedKind.Record, 1), GeneratedKind.Record),
            _ => ($"range({random.Next(-2, 2)}, {random.Next(0, 3)})", GeneratedKind.Int),
        };
        Line($"for {name} in {Head(items)} {{");
        Inner(depth, (name, kind));
        Line("}");
    }

    private void Attempt(int depth)
    {
        Line("try {");
        Inner(depth);
        if (Chance(40))
            Line($"({Value(GeneratedKind.Any, 2)});");
        foreach (var kind in Some("TypeMismatch ", "INDEX_OUT_OF_RANGE ", "DivisionByZero ", "Mine ", "ModelFailed ", "Error ", ""))
        {
            Line($"}} catch ({kind}e) {{");
            var caught = NewName();
            var count = variables.Count;
            Line($"let {caught} = [e.code, e.line, e.column, is_null(e.details)];");
            variables.Add((caught, GeneratedKind.Any));
            if (acts && Chance(60))
                Line("log(e.message);");
            Inner(depth);
            variables.RemoveRange(count, variables.Count - count);
            if (Chance(15))
                Line("error(e);");
            else if (Mutable(GeneratedKind.Any) is { } target)
                Line($"{target} = {caught};");
        }
        Line("}");
    }

    private void Match(int depth)
    {
        var kind = Pick(Kinds);
        Line($"match {Head(Value(kind, 2))} {{");
        foreach (var pattern in Some("0", "-1", "\"a\"", "true", "1.5", "None", "P(u, _)", "P(Some(u), 1)", "Some(u)"))
        {
            Line($"{pattern} => {{");
            Inner(depth, pattern.Contains('u', StringComparison.Ordinal) && pattern != "true" ? [("u", GeneratedKind.Any)] : []);
            Line("}");
        }
        Line("other => {");
        Inner(depth, ("other", kind));
        Line("}", "}");
    }

    /// <summary>Statements in a block of their own; what they declare ends with it.</summary>
    private void Inner(int depth, params (string Name, GeneratedKind Kind)[] declared)
    {
        var count = variables.Count;
        variables.AddRange(declared);
        Statements(acts ? 2 : 3, depth - 1);
        if (Returns(4))
            Line($"return {Value(Pick(Kinds), 1)};");
        variables.RemoveRange(count, variables.Count - count);
    }

    private void Assignment()
    {
        var kind = Pick(Kinds);
        if (Mutable(kind) is not { } name)
            return;
        Line((kind, random.Next(3)) switch
        {
            (GeneratedKind.Int or GeneratedKind.Float, < 2) => $"{name} {Pick("+=", "-=", "*=", "/=", "%=")} {Value(kind, 2)};",
            (GeneratedKind.Text, 0) => $"{name} += {Value(kind, 1)};",
            (GeneratedKind.Ints, 0) => $"{name}[{Value(GeneratedKind.Int, 1)}] {Pick("=", "+=", "%=")} {Value(GeneratedKind.Int, 2)};",
            (GeneratedKind.Ints, 1) => $"{name} += {Value(kind, 1)};",
            (GeneratedKind.Record, 0) => $"{name}.{Pick("a", "b", "c", "length")} = {Value(Pick(Kinds), 2)};",
            (GeneratedKind.Record, 1) => $"{name}[\"a\"]{Pick("", ".b", "[0]")} {Pick("=", "+=")} {Value(Pick(Kinds), 1)};",
            _ => $"{name} = {Value(kind, 2)};",
        });
    }

    private string? Mutable(GeneratedKind kind)
    {
        var fitting = variables.Where(variable => variable.Kind == kind && variable.Name != "e").Select(variable => variable.Name).ToArray();
        return fitting.Length == 0 ? null : Pick(fitting);
    }

    /// <summary>In the head of a statement a brace would begin its block.</summary>
    private static string Head(string value) => value.Contains('{', StringComparison.Ordinal) ? $"({value})" : value;

    private string NewName() => $"v{names++}";

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private List<string> Some(params string[] choices)
    {
        var some = choices.Where(_ => Chance(30)).ToList();
        return some.Count == 0 ? [choices[^1]] : some;
    }

    private void Line(params string[] lines)
    {
        foreach (var line in lines)
        {
            if (line.StartsWith('}'))
                indent--;
            text.Append(' ', 4 * indent).Append(line).Append('\n');
            if (line.EndsWith('{'))
                indent++;
        }
    }
}
