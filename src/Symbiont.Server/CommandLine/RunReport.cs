using System.Globalization;
using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Tells a person at a terminal what became of a program.</summary>
internal sealed class RunReport(TextWriter output)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.General) { WriteIndented = true };

    public void Created(string name, AgentCreated created)
    {
        Line($"agent {name} ({created.Id}) created");
        foreach (var warning in created.Warnings ?? [])
        {
            Line($"  warning, line {warning.Line}, column {warning.Column}: {warning.Message}");
        }
    }

    public void Updated(string name, string id) => Line($"agent {name} ({id}) updated");

    public void Started(string executionId) => Line($"execution {executionId} started");

    public void Ended(ExecutionDetail execution)
    {
        foreach (var step in execution.Steps)
        {
            var took = (step.CompletedAt - step.StartedAt)?.TotalMilliseconds;
            Line($"{step.Index,4}  {step.Action,-20} line {step.Line,-5} {step.Status,-10} {took,8:0} ms{(step.Error is { } error ? "  " + error.Message : "")}");
        }

        Line($"{Word(execution.Status)} in {execution.ExecutionTimeMs ?? 0} ms");
        if (execution.Error is { } failure)
        {
            Line($"{failure.Code}{(failure.Line is { } line ? $", line {line}" : "")}: {failure.Message}");
        }
        else
        {
            Line($"result: {(execution.Result is { } result ? JsonSerializer.Serialize(result, Readable) : "null")}");
        }
    }

    public void Refused(DomainException refused)
    {
        Line($"not run: {refused.Message} ({refused.Code})");
        foreach (var error in (refused as InvalidException)?.Errors ?? [])
        {
            Line($"  {(error.Line is { } line ? $"line {line}, column {error.Column}: " : "")}{error.Message}");
        }
    }

    public void Unreadable(string file, string reason) => Line($"not run: {file} cannot be read: {reason}");

    private static string Word(ExecutionStatus status) => status switch
    {
        ExecutionStatus.TimedOut => "timed out",
        _ => status.ToString().ToLowerInvariant(),
    };

    private void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
