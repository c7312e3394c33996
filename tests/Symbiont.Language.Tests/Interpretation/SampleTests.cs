using Symbiont.Language.Interpretation;
using Symbiont.Language.Tests.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Interpretation;

/// <summary>The sample programs do something: each runs to its end or to a located error, whatever its actions answer.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory, MemberData(nameof(Names))]
    public void Every_agent_of_a_sample_runs_the_same_way_twice(string name)
    {
        var program = Running.Compile(Sample.Text(name));
        var runnable = program.Syntax.Agents.Where(agent => agent.With is not null).ToList();
        foreach (var agent in runnable)
        {
            var (first, second) = (Run(program, agent), Run(program, agent));
            Assert.Equal(first, second);
            Assert.DoesNotContain(ErrorCodes.ArgumentMismatch, first.Result);
            Assert.DoesNotContain(ErrorCodes.UndefinedName, first.Result);
        }
        Assert.True(runnable.Count > 0 || program.Syntax.Agents.All(agent => agent.With is null));
    }

    private static (string Result, string Trace) Run(CompiledProgram program, Language.Syntax.AgentDeclaration agent)
    {
        var parameters = agent.Parameters.ToDictionary(parameter => parameter.Name, parameter => Fitting(parameter.Type.Name));
        var host = new Host(call => $"answer of {call.Name}");
        var step = host.Run(Interpreter.Start(program, agent, parameters, Value.Record(("type", Value.Of("test")), ("payload", RecordValue.Empty))));
        return (Running.Json(step), string.Join('\n', host.Trace));
    }

    private static Value Fitting(string type) => type switch
    {
        "int" or "Int" or "i32" or "i64" => Value.Of(7),
        "float" or "Float" or "f64" => Value.Of(2.5),
        "bool" or "Bool" => Value.True,
        "Array" or "List" => Value.Array(),
        "Optional" => Value.Null,
        "string" or "String" => Value.Of("text"),
        "Duration" or "duration" => Value.Of(TimeSpan.FromMinutes(5)),
        _ => Value.Record(("title", Value.Of("t")), ("severity", Value.Of("low")), ("steps", Value.Array())),
    };
}
