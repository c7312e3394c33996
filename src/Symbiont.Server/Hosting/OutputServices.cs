using Microsoft.Extensions.Logging.Console;

namespace Symbiont.Server;

/// <summary>The log: one line an entry, as text or as JSON, UTC, to standard error, so that standard output holds results only.</summary>
internal static class OutputServices
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static void AddOutput(this WebApplicationBuilder builder, SettingsReader settings)
    {
        builder.Logging
            .SetMinimumLevel(LogLevel.Information)

            // Its request lines would carry whole addresses, and in them what must not be logged.
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)

            // Why the server cannot start is told in a sentence; what nobody expected ends the process with its stack trace.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddConfiguration(builder.Configuration.GetSection("Logging"))

            // The caller's traceparent goes on in every entry of its request.
            .Configure(log => log.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId | ActivityTrackingOptions.ParentId);
        if (settings.Choice(SettingCatalog.LogFormat, "line", "json") == "json")
        {
            builder.Logging.AddJsonConsole(entry =>
            {
                entry.IncludeScopes = true;
                entry.UseUtcTimestamp = true;
                entry.TimestampFormat = TimeFormat;
            });
        }
        else
        {
            builder.Logging.AddSimpleConsole(line =>
            {
                line.SingleLine = true;
                line.UseUtcTimestamp = true;
                line.TimestampFormat = TimeFormat + " ";
            });
        }

        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
