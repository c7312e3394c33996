using System.Globalization;

namespace Symbiont.Language.Tests.Models;

internal sealed partial class ProgramGenerator
{
    /// <summary>An expression that mostly gives a value of this kind.</summary>
    private string Value(GeneratedKind kind, int depth)
    {
        if (Chance(2))
            kind = Pick(Kinds);
        if (depth <= 0 || Chance(15))
            return Leaf(kind);
        if (Chance(8) && Called(kind, depth) is { } call)
            return call;
        if (Chance(4))
            return $"(if {Head(Value(GeneratedKind.Bool, depth - 1))} {{ {Block(kind, depth)} }} else {{ ({Value(kind, depth - 1)}) }})";
        return kind switch
        {
            GeneratedKind.Int => Int(depth - 1),
            GeneratedKind.Float => Float(depth - 1),
            GeneratedKind.Bool => Bool(depth - 1),
            GeneratedKind.Text => Text(depth - 1),
            GeneratedKind.Span => Span(depth - 1),
            GeneratedKind.Ints => Ints(depth - 1),
            GeneratedKind.Record => Record(depth - 1),
            _ => AnyThing(depth - 1),
        };
    }

    private string Leaf(GeneratedKind kind)
    {
        var fitting = variables.Where(variable => variable.Kind == kind).Select(variable => variable.Name).ToArray();
        if (fitting.Length > 0 && Chance(65))
            return Pick(fitting);
        return kind switch
        {
            GeneratedKind.Int => Chance(5) ? Pick("9223372036854775807", "(-9223372036854775807 - 1)", "4611686018427387904") : random.Next(-3, 8).ToString(CultureInfo.InvariantCulture),
            GeneratedKind.Float => Pick("0.5", "1.5", "-2.25", "3.0", "0.0", "1e300", "9007199254740993.0"),
            GeneratedKind.Bool => Pick("true", "false"),
            GeneratedKind.Text => Pick("\"\"", "\"a\"", "\"ab c\"", "\"é\\n\\\"\"", "\"12\"", "\" x \"", "\"😀b\""),
            GeneratedKind.Span => Pick("1s", "90s", "2.minutes", "1h", "0s", "1d"),
            GeneratedKind.Ints => Pick("[]", "[3, 1, 2]", "[0]", "range(4)", "range(2, 5)"),
            GeneratedKind.Record => Pick("{ a: 1 }", "{ b: 2, a: 1 }", "P { x: null, y: 1 }", "P { x: 3, y: 1 }", "{ }", "{ a: { b: 1 }, c: [1] }"),
            _ => Pick("null", "None", "1", "\"a\"", "[1, \"a\"]", "{ a: 1.0 }", "true"),
        };
    }

    private string? Called(GeneratedKind kind, int depth)
    {
        var fitting = functions.Where(function => function.Result == kind).ToArray();
        if (fitting.Length == 0)
            return kind == GeneratedKind.Int && inAgent ? $"own({Value(GeneratedKind.Int, depth - 1)})" : null;
        var (name, parameters, _) = Pick(fitting);
        return Call(name, parameters, depth, "at");
    }

    private string Call(string name, GeneratedKind[] parameters, int depth, string at)
    {
        var arguments = parameters.Select(parameter => Value(parameter, depth - 1));
        return $"{name}({string.Join(", ", acts ? arguments.Prepend(at) : arguments)})";
    }

    /// <summary>Statements on one line and a value, in an expression.</summary>
    private string Block(GeneratedKind kind, int depth)
    {
        var name = NewName();
        var first = Value(kind, depth - 1);
        var count = variables.Count;
        variables.Add((name, kind));
        var assigned = Chance(20) && Mutable(kind) is { } target ? $"{target} = {Value(kind, 1)}; " : "";
        var value = Returns(10) ? $"return {Value(kind, 1)};" : $"({Value(kind, depth - 1)})";
        variables.RemoveRange(count, variables.Count - count);
        return $"let {name} = {first}; {assigned}{value}";
    }

    private string Lambda(GeneratedKind item, GeneratedKind result, int depth)
    {
        var name = NewName();
        var count = variables.Count;
        variables.Add((name, item));
        var body = Value(result, depth);
        variables.RemoveRange(count, variables.Count - count);
        return $"{name} => {body}";
    }

    private string Int(int depth) => random.Next(13) switch
    {
        < 4 => $"({Value(GeneratedKind.Int, depth)} {Pick("+", "-", "*")} {Value(GeneratedKind.Int, depth)})",
        4 => $"({Value(GeneratedKind.Int, depth)} {Pick("/", "%")} {Value(GeneratedKind.Int, depth)})",
        5 => $"len({Value(Pick(GeneratedKind.Ints, GeneratedKind.Text, GeneratedKind.Record), depth)})",
        6 => $"{Items(depth)}[{Value(GeneratedKind.Int, depth)}]",
        7 => $"{Items(depth)}.reduce({Pick("max", "min", "s => x => s - x", "before")}, {Value(GeneratedKind.Int, depth)})",
        8 => $"{Pick("min", "max")}({Value(GeneratedKind.Int, depth)}, {Value(GeneratedKind.Int, depth)})",
        9 => $"{Pick("round", "floor", "ceil", "int")}({Value(GeneratedKind.Float, depth)})",
        10 => $"abs(-{Value(GeneratedKind.Int, depth)})",
        11 => $"int({Value(Pick(GeneratedKind.Text, GeneratedKind.Bool), depth)})",
        _ => $"{Items(depth)}.length",
    };

    /// <summary>Something to put a dot or bracket after.</summary>
    private string Items(int depth) => $"({Value(GeneratedKind.Ints, depth)})";

    private string Float(int depth) => random.Next(5) switch
    {
        < 2 => $"({Value(GeneratedKind.Float, depth)} {Pick("+", "-", "*", "/", "%")} {Value(Pick(GeneratedKind.Float, GeneratedKind.Int), depth)})",
        2 => $"float({Value(Pick(GeneratedKind.Int, GeneratedKind.Text), depth)})",
        3 => $"round({Value(GeneratedKind.Float, depth)}, {random.Next(4)})",
        _ => $"({Value(GeneratedKind.Span, depth)} / {Value(GeneratedKind.Span, depth)})",
    };

    private string Bool(int depth) => random.Next(9) switch
    {
        < 3 => Compared(Pick(GeneratedKind.Int, GeneratedKind.Float, GeneratedKind.Text, GeneratedKind.Span), depth),
        3 => $"({Value(Pick(Kinds), depth)} {Pick("==", "!=")} {Value(Pick(Kinds), depth)})",
        4 => $"({Value(GeneratedKind.Bool, depth)} {Pick("&&", "||")} {Value(GeneratedKind.Bool, depth)})",
        5 => $"{Pick("!", "not ")}{Value(GeneratedKind.Bool, depth)}",
        6 => $"({Value(GeneratedKind.Int, depth)} in {Value(GeneratedKind.Ints, depth)})",
        7 => $"{Pick("starts_with", "ends_with", "contains")}({Value(GeneratedKind.Text, depth)}, {Value(GeneratedKind.Text, depth)})",
        _ => $"is_null({Value(Pick(Kinds), depth)})",
    };

    private string Compared(GeneratedKind kind, int depth) => $"({Value(kind, depth)} {Pick("<", ">", "<=", ">=")} {Value(kind, depth)})";

    private string Text(int depth) => random.Next(9) switch
    {
        < 2 => $"({Value(GeneratedKind.Text, depth)} + {Value(GeneratedKind.Text, depth)})",
        2 => $"string({Value(Pick(Kinds), depth)})",
        3 => $"to_json({Value(Pick(Kinds), depth)})",
        4 => $"({Value(GeneratedKind.Text, depth)}).{Pick("upper", "lower", "trim")}()",
        5 => $"substring({Value(GeneratedKind.Text, depth)}, {random.Next(3)}{Pick("", ", 2", $", {Value(GeneratedKind.Int, depth)}")})",
        6 => $"replace({Value(GeneratedKind.Text, depth)}, {Value(GeneratedKind.Text, 0)}, {Value(GeneratedKind.Text, depth)})",
        7 => $"({Value(GeneratedKind.Ints, depth)}).map(string).join({Value(GeneratedKind.Text, 0)})",
        _ => $"type_of({Value(Pick(Kinds), depth)})",
    };

    private string Span(int depth) => random.Next(3) switch
    {
        0 => $"({Value(GeneratedKind.Span, depth)} {Pick("+", "-", "%")} {Value(GeneratedKind.Span, depth)})",
        1 => $"({Value(GeneratedKind.Span, depth)} {Pick("*", "/")} {Value(Pick(GeneratedKind.Int, GeneratedKind.Float), depth)})",
        _ => $"-{Value(GeneratedKind.Span, depth)}",
    };

    private string Ints(int depth) => random.Next(12) switch
    {
        < 3 => $"[{Value(GeneratedKind.Int, depth)}, {Value(GeneratedKind.Int, depth)}]",
        3 => $"{Items(depth)}.map({Lambda(GeneratedKind.Int, GeneratedKind.Int, depth)})",
        4 => $"{Items(depth)}.filter({Lambda(GeneratedKind.Int, GeneratedKind.Bool, depth)})",
        5 => $"({Value(GeneratedKind.Ints, depth)} + {Value(GeneratedKind.Ints, depth)})",
        6 => $"append({Value(GeneratedKind.Ints, depth)}, {Value(GeneratedKind.Int, depth)})",
        7 => $"sort({Value(GeneratedKind.Ints, depth)}{Pick("", ", before", $", {Lambda(GeneratedKind.Int, GeneratedKind.Int, depth)}")})",
        8 => $"countdown({random.Next(5)})",
        9 => $"({Value(GeneratedKind.Record, depth)}).map({Lambda(GeneratedKind.Record, GeneratedKind.Int, depth)})",
        10 when depth > 0 && !acts => Branches(depth),
        _ => $"range({random.Next(3)}, {random.Next(5)})",
    };

    /// <summary>A pure <c>parallel</c>, whose branches may fail.</summary>
    private string Branches(int depth) => random.Next(3) switch
    {
        0 => $"parallel([{Value(GeneratedKind.Int, depth)}, {Value(GeneratedKind.Int, depth)}])",
        1 => $"parallel({Items(depth)}.map({Lambda(GeneratedKind.Int, GeneratedKind.Int, depth)}), limit: 2)",
        _ => $"parallel([{Value(GeneratedKind.Int, depth)}, (if true {{ {Block(GeneratedKind.Int, depth)} }} else {{ 0 }})], settle: true)"
            + ".map(s => if s.ok { s.value } else { [s.error.code, s.error.line, s.error.column] })",
    };

    private string Record(int depth) => random.Next(5) switch
    {
        < 2 => $"{{ {Pick("a", "b")}: {Value(Pick(Kinds), depth)}, {Pick("b", "\"c d\"")}: {Value(Pick(Kinds), depth)} }}",
        2 => $"P {{ x: {Value(Pick(Kinds), depth)}, y: {Value(GeneratedKind.Int, depth)} }}",
        3 => $"merge({Value(GeneratedKind.Record, depth)}, {Value(GeneratedKind.Record, depth)})",
        _ => $"filter({Value(GeneratedKind.Record, depth)}, {Lambda(GeneratedKind.Record, GeneratedKind.Bool, depth)})",
    };

    private string AnyThing(int depth) => random.Next(8) switch
    {
        0 => $"({Value(GeneratedKind.Record, depth)}).{Pick("a", "b", "a.b", "key")}",
        1 => $"({Value(GeneratedKind.Text, depth)}).split({Pick("", "\"\"", "\" \"", "\"a\"")})",
        2 => $"{Pick("keys", "values")}({Value(GeneratedKind.Record, depth)})",
        3 => $"error({Pick("\"oh\"", "\"MINE\", \"oh\"", "\"MINE\", { a: 1 }")})",
        4 => $"({Lambda(Pick(Kinds), Pick(Kinds), depth)})({Value(Pick(Kinds), depth)})",
        5 => $"[{Value(Pick(Kinds), depth)}, {Value(Pick(Kinds), depth)}]",
        6 => $"({Value(Pick(Kinds), depth)}).{Pick("length()", "size()", "trim()", "values()", "x", "sort()")}",
        _ => Value(Pick(Kinds), depth),
    };
}
