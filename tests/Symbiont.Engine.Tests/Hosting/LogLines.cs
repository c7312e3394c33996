using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>The lines that a silo has logged, by the numbers of their events.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(DateTimeOffset At, int Id, string Text)> lines = new();

    /// <summary>All lines with their times, for the message of a test that fails.</summary>
    public string All => string.Join('\n', lines.Select(line => $"{line.At:HH:mm:ss.fff} {line.Id} {line.Text}"));

    public IEnumerable<string> Of(int eventId) => lines.Where(line => line.Id == eventId).Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue((TimeProvider.System.GetUtcNow(), eventId.Id, $"{formatter(state, exception)} {exception?.Message}"));

    public void Dispose()
    {
    }
}
