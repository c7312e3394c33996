using Symbiont.Language.Interpretation;
using Symbiont.Language.Tests.Interpretation;
using Symbiont.Language.Values;
using Symbiont.Testing;

namespace Symbiont.Language.Tests.Hostile;

/// <summary>Programs that want the server's memory or time: each ends with its code, soon, and what is alive stays small.</summary>
[Collection(AloneCollection.Name)]
public sealed class HostileTests
{
    /// <summary>All that is alive in the process of the tests when such a program has got as far as it gets.</summary>
    private const long MostAlive = 300L << 20;

    private const string Forever = "for i in range(0, 9000000000000000)";
    private const string Ranges = "let r = range(0, 9000000000000000000); ";

    /// <summary>A text of 4 Mi times these characters.</summary>
    private static string Text(string unit, int doublings = 22) => $"let s = \"{unit}\"; for i in range({doublings}) {{ s = s + s; }} ";

    public static TheoryData<string, string> Programs => new()
    {
        // What several endless ranges would take together leaves 64 bits.
        { Ranges + "return [r, r, r, r, r];", "MEMORY_LIMIT" },
        { Ranges + "return { a: r, b: r, c: r, d: r, e: r };", "MEMORY_LIMIT" },
        { Ranges + "return to_json([r, r, r, r, r, r, r, r]);", "MEMORY_LIMIT" },
        { Ranges + "act(r, r, r, r, r);", "MEMORY_LIMIT" },
        { Ranges + "let f = x => [r, r, x]; return f(f(f(1)));", "MEMORY_LIMIT" },
        { Ranges + "return [1, 2, 3, 4, 5].map(x => r);", "MEMORY_LIMIT" },
        { Ranges + "return r == [1] + r;", "MEMORY_LIMIT" },
        { Ranges + "return append(r, 1);", "MEMORY_LIMIT" },
        { Ranges + "r[5] = 1;", "MEMORY_LIMIT" },
        { Ranges + "return string(r).length;", "MEMORY_LIMIT" },
        { Ranges + "return hash(r);", "MEMORY_LIMIT" },
        { Ranges + "return r.filter(x => false);", "STEP_LIMIT" },
        { Ranges + "return r.reduce(max);", "STEP_LIMIT" },
        { "return range(-9223372036854775807, 9223372036854775807).length + 1;", "OVERFLOW" },
        // Sharing is cheap, writing it out is not.
        { "let a = [1]; " + Forever + " { a = [a, a]; }", "MEMORY_LIMIT" },
        { "let a = [1]; for i in range(18) { a = [a, a]; } " + Forever + " { let t = to_json(a); }", "STEP_LIMIT" },
        { "let a = { k: 1 }; for i in range(14) { a = { x: a, y: a }; } " + Forever + " { let h = hash(a); }", "STEP_LIMIT" },
        { "let a = [1]; let b = [1]; for i in range(18) { a = [a, a]; b = [b, b]; } " + Forever + " { let same = a == b; }", "STEP_LIMIT" },
        // Escapes make a text six times as long.
        { Text("\\u0001", 23) + "return len(to_json(s));", "MEMORY_LIMIT" },
        { Text("\\u0001", 23) + "return len(string([s]));", "MEMORY_LIMIT" },
        { Text("ab") + "return s.replace(\"b\", s);", "MEMORY_LIMIT" },
        { Text("ab") + "return len(s.split(\"\"));", "STEP_LIMIT" },
        { Text("a ") + "return len(s.split());", "STEP_LIMIT" },
        { Text("ab") + "return len(range(9).map(x => s).join(s));", "MEMORY_LIMIT" },
        { Text("ab") + "let all = []; " + Forever + " { all = append(all, s + string(i)); }", "MEMORY_LIMIT" },
        { Text("ab") + "let all = []; " + Forever + " { let t = s + string(i); all = append(all, x => t); }", "MEMORY_LIMIT" },
        { Text("ab") + "let all = {}; " + Forever + " { all[string(i)] = s.upper() + string(i); }", "MEMORY_LIMIT" },
        // JSON that is small as text and large as values, deep, or a number without end.
        { Text("0,") + "return parse_json(\"[\" + s + \"0]\");", "INVALID_JSON" },
        { "let s = \"{\\\"a\\\":[],\\\"b\\\":{}},\"; for i in range(19) { s = s + s; } return parse_json(\"[\" + s + \"0]\");", "INVALID_JSON" },
        { Text("[") + "return parse_json(s);", "INVALID_JSON" },
        { "let s = \"[\"; for i in range(19) { s = s + s; } " + Forever + " { try { parse_json(s); } catch (e) { } }", "STEP_LIMIT" },
        { Text("1") + "return parse_json(s);", "INVALID_JSON" },
        { "let s = \"1\"; for i in range(20) { s = s + s; } return int(s);", "INVALID_ARGUMENT" },
        // Orders that contradict themselves.
        { "let a = range(0, 60000).map(x => x); return a.sort(yes);", "STEP_LIMIT" },
        { "let a = range(0, 2000).map(x => x); " + Forever + " { let b = a.sort(no); }", "STEP_LIMIT" },
        { "return range(0, 500).map(x => x).sort(nothing);", "TYPE_MISMATCH" },
        { "return range(0, 300000).map(x => \"a\").sort(x => deep(x));", "RECURSION_LIMIT" },
        // Calls without end, in every way there is.
        { "return deep(1);", "RECURSION_LIMIT" },
        { "return [1].map(wide);", "RECURSION_LIMIT" },
        { "return [2, 1].sort(x => deep(x));", "RECURSION_LIMIT" },
        { "return [1, 2].reduce(s => x => deep(x));", "RECURSION_LIMIT" },
        { "try { deep(1); } catch (e) { " + Forever + " { try { deep(1); } catch (again) { } } }", "STEP_LIMIT" },
        { Forever + " { parallel([1 / 0, 2], settle: true); }", "STEP_LIMIT" },
        { "return branches(1);", "RECURSION_LIMIT" },
    };

    [Theory, MemberData(nameof(Programs))]
    public void Ends_soon_with_its_code_and_little_is_alive(string body, string code)
    {
        const string Functions = """
            function deep(n: any) { return deep(n); }
            function wide(n: any) { return [n, n].map(wide); }
            function branches(n: any) { return parallel([branches(n), 1]); }
            function yes(a: any, b: any) { return true; }
            function no(a: any, b: any) { return false; }
            function nothing(a: any, b: any) { return null; }
            """;
        var interpreter = Running.Start(Running.Agent(body, Functions));
        InterpreterStep? end = null;

        var took = ThreadTime.Of(() => end = new Host(_ => null).Run(interpreter));

        Assert.Equal(code, Assert.IsType<InterpreterStep.Failed>(end).Error.Code);
        Assert.InRange(took.TotalSeconds, 0, 10);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true), 0, MostAlive);
        GC.KeepAlive(interpreter);
    }

    [Theory]
    [InlineData("let s = string(i); for n in range(20) { s = s + s; } act(i); return len(s);")]
    [InlineData("let all = []; for n in range(20000) { all = append(all, n + 5000); } act(i); return all[i];")]
    [InlineData("let s = string(i); for n in range(20) { s = s + s; } let f = x => s + x; act(i); return len(f(\"\"));")]
    [InlineData("let s = string(i); for n in range(20) { s = s + s; } return s;")]
    public void Ten_thousand_branches_have_one_memory_between_them(string body)
    {
        var most = 0L;
        var asked = 0;
        // What earlier tests of this process have left in caches is not these programs' doing.
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var host = new Host(_ =>
        {
            if (++asked % 20 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            return null;
        });
        var interpreter = Running.Start(
            Running.Agent("return len(parallel(range(0, 10000).map(i => hold(i)), limit: 10000));", $"function hold(i: Int) {{ {body} }}"),
            options: new InterpreterOptions { MaxSteps = 100_000_000 });

        var end = host.Run(interpreter);

        Assert.Equal("MEMORY_LIMIT", Assert.IsType<InterpreterStep.Failed>(end).Error.Code);
        Assert.InRange(Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) - before, long.MinValue, MostAlive);
        GC.KeepAlive(interpreter);
    }

    [Fact]
    public void What_branches_share_counts_once()
    {
        const string Program = "let s = \"x\"; for n in range(23) { s = s + s; } return parallel(range(0, 500).map(i => look(s, i))).reduce(max);";

        var end = new Host(_ => null).Run(Running.Start(Running.Agent(Program, "function look(s: any, i: Int) { act(i); let t = s; act(i); return len(t) + i; }")));

        Assert.Equal((1 << 23) + 499, Assert.IsType<IntValue>(Assert.IsType<InterpreterStep.Completed>(end).Value).Number);
    }

    [Fact]
    public void Answers_that_are_stored_one_after_the_other_count()
    {
        var answer = Value.Of(new string('x', 1 << 20));
        var acts = string.Concat(Enumerable.Range(0, 200).Select(i => $"let v{i} = act({i});"));

        var end = new Host(call => Value.Of(((StringValue)answer).Text + call.Path)).Run(Running.Start(Running.Agent(acts)));

        Assert.Equal("MEMORY_LIMIT", Assert.IsType<InterpreterStep.Failed>(end).Error.Code);
    }
}
