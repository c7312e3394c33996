using System.Globalization;
using System.Text.Json;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Running;

namespace Symbiont.Agents;

/// <summary>Says in one sentence what became of an action. It knows no clock: the same data is the same sentence.</summary>
internal static class StepText
{
    private const int MaxCall = 120;
    private const int MaxResult = 60;
    private const string HttpFamily = "http.";

    public static string Of(ExecutionStep step, StepArguments? arguments, DateTimeOffset lastAttempt, Awaited awaited) =>
        $"line {step.Line}: {Call(step.Action, arguments)} {Decision(step.Decision)}{Approvals(awaited)}{Attempts(step.Attempts)}{Outcome(step, lastAttempt, awaited)}.";

    public static string Time(DateTimeOffset at) => RecordedActions.Text(at);

    /// <summary>A span of time with as much of it as people want to know.</summary>
    public static string Span(TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (long)span.TotalMilliseconds)} ms"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.#} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.Minutes} min {span.Seconds} s"),
        { TotalDays: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.Hours} h {span.Minutes} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{span.Days} d {span.Hours} h"),
    };

    /// <summary>The action as a call; of a call to somebody outside only to whom.</summary>
    private static string Call(string action, StepArguments? arguments)
    {
        if (arguments is null)
            return action;
        if (action.StartsWith(HttpFamily, StringComparison.Ordinal) && Url(action, arguments) is { } url)
            return $"{action} to {ExecutionFailure.Short(url, MaxCall)}";
        var all = arguments.Positional.Select(value => value.GetRawText()).Concat(arguments.Named.Select(value => $"{value.Key}: {value.Value.GetRawText()}"));
        var text = string.Join(", ", all);
        return $"{action}({(text.Length <= MaxCall ? text : text[..MaxCall] + GivenArguments.More)})";
    }

    private static string? Url(string action, StepArguments arguments)
    {
        var at = action == "http.request" && !arguments.Named.ContainsKey("method") ? 1 : 0;
        var url = arguments.Named.TryGetValue("url", out var named) ? named : arguments.Positional.ElementAtOrDefault(at);
        return url.ValueKind == JsonValueKind.String ? url.GetString() : null;
    }

    private static string Decision(StepDecision? decision) => decision switch
    {
        null => "was done",
        { Effect: "allow", Policy: { } policy } => $"was allowed by policy {policy}{Rule(decision)}",
        { Effect: "allow", Rule: { } rule } => $"was allowed by the rule {rule}",
        { Effect: "allow" } => "was allowed, as no policy speaks of it",
        { Effect: "approval" } => $"has to be approved, as policy {decision.Policy} requires{Rule(decision)}",
        { Policy: { } policy } => $"was refused by policy {policy}{Rule(decision)}",
        _ => $"was refused{(decision.Rule is { } reason ? $": {reason.TrimEnd('.')}" : "")}",
    };

    private static string Rule(StepDecision decision) => decision.Rule is { } rule ? $" ({rule})" : "";

    private static string Attempts(int attempts) => attempts > 1
        ? string.Create(CultureInfo.InvariantCulture, $"; attempt {attempts}, as the server stopped or crashed in the one before")
        : "";

    /// <summary>Who has said yes. Who has said no is named by the error.</summary>
    private static string Approvals(Awaited awaited)
    {
        var given = awaited.Approvals.Where(approval => approval.Status == "approved").ToList();
        return given.Count == 0 ? "" : $", approved by {string.Join(" and ", given.Select(approval => approval.DecidedBy))}";
    }

    private static string Outcome(ExecutionStep step, DateTimeOffset lastAttempt, Awaited awaited) => step.Status switch
    {
        "denied" => $"; nothing was done{(awaited.Approvals.FirstOrDefault(approval => approval.Status == "rejected") is { } no ? $", as {no.DecidedBy} rejected it" : "")}",
        "waiting" => $"; it waits {awaited.Text}",
        "running" => $"; begun at {Time(lastAttempt)}, no answer by now",
        "interrupted" => "; the execution ended before this had an outcome",
        "failed" => $"; it failed{After(step, lastAttempt)}: {step.Error!.Message.TrimEnd('.')} ({step.Error.Code})",
        _ => $"; {Success(step, awaited)}{After(step, lastAttempt)}",
    };

    private static string Success(ExecutionStep step, Awaited awaited) => step switch
    {
        _ when awaited.Child is { } child => $"execution {child} gave its result",
        { Result: null or { ValueKind: JsonValueKind.Null } } when awaited.Event is { } type => $"no event \"{type}\" came",
        _ when awaited.Event is { } type => $"an event \"{type}\" came",
        { Action: "sleep" } => "it was over",
        { Action: RequestApprovalAction.Name } => "done",
        { Action: "exec", Result: { ValueKind: JsonValueKind.Object } answer } when answer.TryGetProperty("exit_code", out var code) => $"it ended with exit code {code.GetRawText()}",
        { Result: { ValueKind: JsonValueKind.Object } answer } when step.Action.StartsWith(HttpFamily, StringComparison.Ordinal) && answer.TryGetProperty("status", out var status) =>
            $"answered {status.GetRawText()}",
        { Result: { ValueKind: not JsonValueKind.Null } value } when value.GetRawText() is { Length: <= MaxResult } text => $"it gave {text}",
        _ => "done",
    };

    /// <summary>What is done within the server takes no time of its own.</summary>
    private static string After(ExecutionStep step, DateTimeOffset lastAttempt) =>
        step.CompletedAt is { } end && end > lastAttempt ? $" after {Span(end - lastAttempt)}" : "";
}
