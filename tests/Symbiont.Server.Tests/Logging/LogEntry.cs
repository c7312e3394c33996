namespace Symbiont.Server.Tests.Logging;

/// <summary>One entry of the log with everything that any sink could write of it.</summary>
internal sealed record LogEntry(int EventId, string Category, string Message, IReadOnlyDictionary<string, object?> Values, string Scopes, string? Exception)
{
    public string Everything => $"{Category} {Message} {string.Join(' ', Values.Select(value => $"{value.Key}={value.Value}"))} {Scopes} {Exception}";
}
