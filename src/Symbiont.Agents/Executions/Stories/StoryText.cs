using System.Globalization;

namespace Symbiont.Agents;

/// <summary>Says in one or two sentences what became of an execution. It knows no clock: the same data is the same text.</summary>
internal static class StoryText
{
    public static string Of(ExecutionState state, StoryProgram program, ExecutionFailure? error, IReadOnlyList<StoryWait> waits, int steps) =>
        $"{Subject(state, program)}, {Origin(state)} at {StepText.Time(state.CreatedAt)}, {Standing(state, error, waits, steps)}";

    private static string Subject(ExecutionState state, StoryProgram program) => (state.AgentId, state.Function) switch
    {
        (null, _) => "A program given with a workflow call",
        (_, { } function) => $"Function {function} of agent {state.AgentName}{Version(program)}",
        _ => $"Agent {state.AgentName}{Version(program)}",
    };

    private static string Version(StoryProgram program) =>
        program.Version is { } version ? string.Create(CultureInfo.InvariantCulture, $" (version {version})") : "";

    private static string Origin(ExecutionState state) => state switch
    {
        { RetryOf: { } first } => $"started as a retry of execution {first}",
        { Parent: { } parent } => $"started by execution {parent.ExecutionId}",
        { Trigger: "execute" } => "started by a call of execute",
        { Trigger: "event" } => "started by an event",
        { Trigger: "message" } => "started by a message",
        { Trigger: "workflow" } => "started by a workflow call",
        _ => $"started by {state.Trigger}",
    };

    private static string Standing(ExecutionState state, ExecutionFailure? error, IReadOnlyList<StoryWait> waits, int steps) => state.Status switch
    {
        ExecutionStatus.Queued => $"has not begun. {Sentences(waits)}",
        ExecutionStatus.Running or ExecutionStatus.Waiting when waits.Count > 0 => $"is {Word(state.Status)} after {Count(steps)}. {Sentences(waits)}",
        ExecutionStatus.Running or ExecutionStatus.Waiting => $"is {Word(state.Status)} after {Count(steps)}.",
        _ => $"{Word(state.Status)} after {Lasted(state)} and {Count(steps)}{Why(error)}.",
    };

    private static string Lasted(ExecutionState state) =>
        state is { StartedAt: { } start, CompletedAt: { } end } ? StepText.Span(end - start) : "no time";

    private static string Count(int steps) => steps == 1 ? "1 step" : string.Create(CultureInfo.InvariantCulture, $"{steps} steps");

    private static string Why(ExecutionFailure? error) => error is null
        ? ""
        : $": {error.Message.TrimEnd('.')} ({error.Code}{(error.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $", line {line}") : "")})";

    private static string Sentences(IReadOnlyList<StoryWait> waits) => string.Join(' ', waits.Select(wait => wait.Text).Distinct());

    private static string Word(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Cancelled => "was cancelled",
        ExecutionStatus.TimedOut => "ran out of time",
        _ => status.ToString().ToLowerInvariant(),
    };
}
