using System.Text.Json;
using System.Text.RegularExpressions;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Documentation;

/// <summary>What the page says that one execution gives.</summary>
/// <param name="Event">Type of the event that starts it; null: it is executed.</param>
/// <param name="Given">Parameters, or the event's payload.</param>
/// <param name="Result">Its result as JSON; null: an error.</param>
/// <param name="Error">The code it ends with.</param>
/// <param name="Refusal">The code with which the agent's creation is refused.</param>
internal sealed partial record Expectation(string? Event, JsonElement? Given, string? Result, string? Error, string? Refusal)
{
    /// <summary>Who sends the message that starts it; null: no message does.</summary>
    public string? Sender { get; init; }

    /// <summary>Type of the event that is pushed once it waits for one, or <c>approve</c> or <c>reject</c> once it asks; null: none.</summary>
    public string? Next { get; init; }

    /// <summary>That event's payload.</summary>
    public JsonElement? NextPayload { get; init; }

    /// <summary>Reads a line such as <c>// {"name": "Ada"} => "hello Ada"</c>; null: another comment.</summary>
    public static Expectation? Parse(string line)
    {
        if (Line().Match(line) is not { Success: true } found)
            return null;
        return Of(Text("event"), Json("given"), found.Groups["end"].Value) with { Sender = Text("sender"), Next = Text("next"), NextPayload = Json("payload") };

        string? Text(string group) => found.Groups[group] is { Success: true, Value: var text } ? text : null;

        JsonElement? Json(string group) => Text(group) is { } json ? JsonSerializer.Deserialize<JsonElement>(json) : null;
    }

    /// <summary>Reads <c>42</c>, <c>error CODE</c> or <c>refused CODE</c>.</summary>
    public static Expectation Of(string? @event, JsonElement? given, string end) => end.Split(' ') switch
    {
        ["error", var code] => new(@event, given, null, code, null),
        ["refused", var code] => new(@event, given, null, null, code),
        _ => new(@event, given, end, null, null),
    };

    /// <summary>Whether this is how the execution has ended: the same value exactly, 1 is not 1.0.</summary>
    public void Verify(ExecutionDetail end)
    {
        if (Error is not null)
        {
            Assert.True(end.Error?.Code == Error, $"{Error} was expected, and it is {end.Error?.Code ?? end.Result?.GetRawText()}: {end.Error?.Message}");
            return;
        }
        Assert.True(end.Error is null, $"{end.Error?.Code} in line {end.Error?.Line}, column {end.Error?.Column}: {end.Error?.Message}");
        Assert.Equal(Exactly(Result!), Exactly(end.Result?.GetRawText() ?? "null"));
    }

    private static string Exactly(string json) => System.Text.Encoding.UTF8.GetString(ValueCodec.Encode(ValueJson.Read(json)));

    [GeneratedRegex(@"^// ((event (?<event>[\w.]+)|message from (?<sender>\w+)) )?((?<given>\{.*?\}) )?(then (?<next>\w+) ((?<payload>\{.*?\}) )?)?=> (?<end>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
