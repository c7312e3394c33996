using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Symbiont.Server.Tests.Logging;

/// <summary>Collects everything that a server logs.</summary>
internal sealed class LogCollector : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<LogEntry> Entries { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
        // Holds nothing.
    }

    private sealed class Logger(LogCollector collector, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => collector.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var scopes = new List<string>();
            collector.scopes.ForEachScope(
                (scope, found) => found.Add(scope is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(value => $"{value.Key}={value.Value}")) : $"{scope}"), scopes);
            var values = state is IEnumerable<KeyValuePair<string, object?>> named ? named.ToDictionary(value => value.Key, value => value.Value) : [];
            collector.Entries.Enqueue(new(eventId.Id, category, formatter(state, exception), values, string.Join(' ', scopes), exception?.ToString()));
        }
    }
}
