using System.Globalization;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Tests.Interpretation;
using Symbiont.Language.Tests.Models.Naive;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Models;

/// <summary>Random programs mean the same to the interpreter and to a walk over the syntax tree.</summary>
public sealed class ModelTests
{
    private const int Usual = 2_000;

    [Fact]
    public void The_interpreter_gives_what_the_syntax_tree_means_or_its_error_at_its_place()
    {
        var (skipped, failed, completed) = (0, 0, 0);
        var count = int.TryParse(Environment.GetEnvironmentVariable("SYMBIONT_MODEL_PROGRAMS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : Usual;
        for (var seed = 0; seed < count; seed++)
        {
            var text = ProgramGenerator.Write(seed);
            if (Expected(text) is not { } expected)
            {
                skipped++;
                continue;
            }
            var actual = Actual(text, seed);
            Assert.True(expected == actual, $"Seed {seed} means {expected}\nand gives {actual}\n\n{text}");
            _ = char.IsAsciiLetterUpper(expected[0]) ? failed++ : completed++;
        }
        // A generator whose programs all fail at once, or never, would show little.
        Assert.InRange(skipped, 0, count / 20);
        Assert.InRange(completed, count / 5, count);
        Assert.InRange(failed, count / 10, count);
    }

    /// <summary>Null: too much for a model.</summary>
    private static string? Expected(string text)
    {
        var parsed = Parser.Parse(text);
        Assert.True(parsed.Succeeded, $"{string.Join('\n', parsed.Diagnostics)}\n{text}");
        try
        {
            return Evaluator.Run(parsed.Program, ("p", 3L), ("q", new List<object?> { 2L, 1L }));
        }
        catch (TooMuchException)
        {
            return null;
        }
    }

    private static string Actual(string text, int seed)
    {
        var parameters = new Dictionary<string, Value> { ["p"] = Value.Of(3), ["q"] = Value.Array(Value.Of(2), Value.Of(1)) };
        var interpreter = Running.Start(text, parameters, options: new InterpreterOptions { MaxSteps = 100_000_000 });
        return new Host(call => throw new InvalidOperationException($"{call.Name} is an action."), seed).Run(interpreter) switch
        {
            InterpreterStep.Failed { Error: var error } => $"{error.Code} at {error.Line}:{error.Column}",
            var step => Running.Json(step),
        };
    }
}
