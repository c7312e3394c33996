using System.Globalization;
using System.Text.Json;
using Symbiont.Agents.Running;

namespace Symbiont.Agents;

/// <summary>Says in one sentence what became of an action. It knows no clock: the same data is the same sentence.</summary>
internal static class StepText
{
    private const int MaxCall = 120;
    private const int MaxResult = 60;
    private const string HttpFamily = "http.";

    public static string Of(ExecutionStep step, StepArguments? arguments, DateTimeOffset lastAttempt, DateTimeOffset? until, string? eventType, string? child) =>
        $"line {step.Line}: {Call(step.Action, arguments)} {Decision(step.Decision)}{Attempts(step.Attempts)}{Outcome(step, lastAttempt, until, eventType, child)}.";

    /// <summary>What it waits for, to follow "waits".</summary>
    public static string Wait(DateTimeOffset? until, string? eventType, string? child) => (eventType, child) switch
    {
        ({ } type, _) => $"for an event \"{type}\"{(until is { } latest ? $", until {Time(latest)} at the latest" : "")}",
        (_, { } id) => $"for the end of execution {id}",
        _ => until is { } end ? $"until {Time(end)}" : "",
    };

    public static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

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
        { Policy: { } policy } => $"was refused by policy {policy}{Rule(decision)}",
        _ => $"was refused{(decision.Rule is { } reason ? $": {reason.TrimEnd('.')}" : "")}",
    };

    private static string Rule(StepDecision decision) => decision.Rule is { } rule ? $" ({rule})" : "";

    private static string Attempts(int attempts) => attempts > 1
        ? string.Create(CultureInfo.InvariantCulture, $"; attempt {attempts}, as the server stopped or crashed in the one before")
        : "";

    private static string Outcome(ExecutionStep step, DateTimeOffset lastAttempt, DateTimeOffset? until, string? eventType, string? child) => step.Status switch
    {
        "denied" => "; nothing was done",
        "waiting" => $"; it waits {Wait(until, eventType, child)}",
        "running" => $"; begun at {Time(lastAttempt)}, no answer by now",
        "interrupted" => "; the execution ended before this had an outcome",
        "failed" => $"; it failed{After(step, lastAttempt)}: {step.Error!.Message.TrimEnd('.')} ({step.Error.Code})",
        _ => $"; {Success(step, eventType, child)}{After(step, lastAttempt)}",
    };

    private static string Success(ExecutionStep step, string? eventType, string? child) => step switch
    {
        _ when child is not null => $"execution {child} gave its result",
        { Result: null or { ValueKind: JsonValueKind.Null } } when eventType is not null => $"no event \"{eventType}\" came",
        _ when eventType is not null => $"an event \"{eventType}\" came",
        { Action: "sleep" } => "it was over",
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
