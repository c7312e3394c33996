using System.Collections.Concurrent;
using System.Globalization;
using Symbiont.Testing.Silo;

namespace Symbiont.Testing.Server;

/// <summary>
/// The named points that executions come by. At the one that it is armed for the commit stands still, and standard output says so; whoever reads that kills the
/// process.
/// </summary>
internal sealed class Points(TextWriter output, ShiftedClock clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> passed = [];
    private string? armed;
    private int number;

    /// <summary>Actions outside that this process has begun, as execution and path; waits for events with a word after it.</summary>
    public ConcurrentDictionary<string, bool> Begun { get; } = new();

    /// <summary>Carries out lines of input until there are no more: <c>arm POINT NUMBER</c>, <c>count</c>, <c>clock SECONDS</c>.</summary>
    public async Task Obey(TextReader input)
    {
        while (await input.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            lock (gate)
            {
                switch (words[0])
                {
                    case "arm":
                        passed.Clear();
                        (armed, number) = (words[1], int.Parse(words[2], CultureInfo.InvariantCulture));
                        Say("armed");
                        break;
                    case "count":
                        Say($"counted {string.Join(' ', passed.OrderBy(point => point.Key, StringComparer.Ordinal).Select(point => $"{point.Key}={point.Value}"))}");
                        break;
                    case "clock":
                        clock.Offset = TimeSpan.FromSeconds(int.Parse(words[1], CultureInfo.InvariantCulture));
                        Say("shifted");
                        break;
                    default:
                        throw new InvalidOperationException($"There is no order {words[0]}.");
                }
            }
        }
    }

    /// <summary>An execution is at a point. Never complete at the one that it is armed for.</summary>
    public Task Pass(string point, string detail)
    {
        lock (gate)
        {
            passed[point] = passed.GetValueOrDefault(point) + 1;
            if (point != armed || passed[point] != number)
                return Task.CompletedTask;
            Say($"halted {point} {number} {detail}");
            return new TaskCompletionSource().Task;
        }
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        output.Flush();
    }
}
