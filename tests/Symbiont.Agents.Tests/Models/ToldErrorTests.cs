using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Models;

/// <summary>What a program is told of a failure is what the journal keeps of it.</summary>
public sealed class ToldErrorTests
{
    [Theory]
    [EachStore("\"long \" + range(0, 2000).map(string).join(\",\")")]
    [EachStore("\"no luck with \" + vault://api/key")]
    public async Task A_program_that_does_something_with_the_words_of_an_error_does_the_same_after_a_crash(StoreKind kind, string words)
    {
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.Environment["SYMBIONT_SECRET_API_KEY"] = "correct-horse-battery-staple";
            foreach (var action in new[] { ActionKind.Transactional, ActionKind.External })
                settings.Services.AddSingleton<IHostAction>(new FailingAction(action));
        });
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            $$"""
            let told = [];
            try { fail.transactional({{words}}); } catch (e) { log(e.message); told = told + [e.message]; }
            try { fail.external({{words}}); } catch (e) { log(e.message); told = told + [e.message]; }
            sleep(1h);
            log(told);
            return told[0] == told[1];
            """)));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        var end = await host.End(execution);
        Assert.Equal((ExecutionStatus.Completed, null), (end.Status, end.Error?.Message));
        Assert.True(end.Result!.Value.GetBoolean());
    }

    private sealed class FailingAction(ActionKind kind) : IHostAction
    {
        public IReadOnlyList<string> Names { get; } = [$"fail.{kind.ToString().ToLowerInvariant()}"];

        public ActionKind Kind => kind;

        public ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled) =>
            throw new ActionException("FAILED", call.Positional[0].ToString());
    }
}
