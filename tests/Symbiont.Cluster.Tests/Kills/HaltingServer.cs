using System.Globalization;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A server that stands still at the point that it was armed for.</summary>
internal sealed class HaltingServer(ServerProcess process)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public Api Api => process.Api;

    public string Log => process.Errors.Text;

    public async Task Arm(string point, int number)
    {
        await Order($"arm {point} {number}", "armed");
    }

    /// <summary>How often executions have come by each point since it was armed.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Count()
    {
        var line = await Order("count", "counted");
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Returns once it stands still; what it says of the commit. Null: the execution has ended and never came by the point.</summary>
    /// <param name="point">What it was armed for.</param>
    /// <param name="ended">Complete when the execution has ended.</param>
    public async Task<string?> Halted(KillPoint point, Task ended)
    {
        var halted = process.Output.Line($"halted {point} ", Patience);
        if (await Task.WhenAny(halted, ended) == ended)
        {
            await ended;
            // What it has said before it answers this is here with the answer.
            await Count();
        }

        return process.Output.Find($"halted {point} ")?.Split(' ', 5)[^1];
    }

    public Task Kill() => process.Kill();

    private async Task<string> Order(string order, string answer)
    {
        var before = Answers(answer).Count;
        await process.Write(order);
        await Eventually.Holds(() => Answers(answer).Count > before, $"it answers \"{order}\"", Patience);
        return Answers(answer)[before];
    }

    private List<string> Answers(string word) => [.. process.Output.Lines.Where(line => line == word || line.StartsWith($"{word} ", StringComparison.Ordinal))];
}
