using Microsoft.Extensions.Logging.Console;

namespace Symbiont.Server;

/// <summary>The log: one line an entry, UTC, to standard error, so that standard output holds results only.</summary>
internal static class OutputServices
{
    public static void AddOutput(this WebApplicationBuilder builder)
    {
        builder.Logging
            .SetMinimumLevel(LogLevel.Information)

            // Its request lines would carry whole addresses, and in them what must not be logged.
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)

            // Why the server cannot start is told in a sentence; what nobody expected ends the process with its stack trace.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddSimpleConsole(line =>
            {
                line.SingleLine = true;
                line.UseUtcTimestamp = true;
                line.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
            });
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
