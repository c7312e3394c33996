using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

/// <summary>What replay rests on.</summary>
public sealed class DeterminismTests
{
    private const string Program = """
        function fetch(id: int) {
            try { return http.get("item", id: id); } catch (HttpError e) { return retry(id, e.message); }
        }
        agent main(ids: Array<int>) {
            with {
                let found = {};
                for id in ids { found[string(id)] = fetch(id); }
                let parts = parallel(ids.map(id => parallel([fetch(id), if true { let n = pick(id); n + 1 } else { 0 }], settle: true)), limit: 2);
                let best = sort(ids, id => score(id));
                emit("done", {found: found, parts: parts, best: best});
                return [found, parts, best, hash(to_json(parts))];
            }
        }
        """;

    [Fact]
    public void The_same_program_and_answers_give_the_same_steps_whatever_the_order_of_branches() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (ids, first, second) =>
            {
                var (one, other) = (Replay(ids, first), Replay(ids, second));
                return one.Result == other.Result && one.Steps == other.Steps && one.Trace.SequenceEqual(other.Trace);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_journal_path_is_asked_for_once() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), ids =>
            {
                var paths = Replay(ids, 1).Trace.Select(line => line[..line.IndexOf(' ')]).ToList();
                return paths.Distinct().Count() == paths.Count;
            })
            .QuickCheckThrowOnFailure();

    /// <summary>Answers depend on the call alone, as a journal's do.</summary>
    private static object? Answer(ActionCall call)
    {
        var draw = call.ArgumentHash()[0] % 4;
        return call.Name switch
        {
            "http.get" when draw == 0 => new ErrorInfo("HTTP_ERROR", call.Path),
            "http.get" => $"body of {call.Path}",
            "pick" when draw == 1 => new ErrorInfo("NO_PICK", "none"),
            _ => (int)call.ArgumentHash()[1],
        };
    }

    private static (string Result, long Steps, string[] Trace) Replay(int[] ids, int seed)
    {
        var host = new Host(Answer, seed);
        var interpreter = Start(Program, new Dictionary<string, Value> { ["ids"] = ArrayValue.From(ids.Select(id => Value.Of(id))) });
        return (Json(host.Run(interpreter)), interpreter.StepsTaken, [.. host.Sorted]);
    }
}
