using Microsoft.Extensions.Logging;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A silo's log lines are lines of the trace.</summary>
internal sealed class SimLoggers(SimProcess process) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        process.World.Note($"{process.Name} log {eventId.Id} {formatter(state, exception)}{(exception is null ? "" : $": {exception.GetType().Name} {exception.Message}")}");

    public void Dispose()
    {
    }
}
