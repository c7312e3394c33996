using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>What the server has logged.</summary>
internal sealed class ServerLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}".Trim());

    public void Dispose()
    {
    }
}
