namespace Symbiont.Engine.Tests.Grains;

[Schema("value")]
public sealed record ValueState(
    string Text, int Number, long Large, double Real, decimal Amount, DateTimeOffset At, TimeSpan Span, IReadOnlyList<string> List, IReadOnlyDictionary<string, int> Map, string? Nothing);
