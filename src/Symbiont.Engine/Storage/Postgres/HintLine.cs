using Microsoft.Extensions.Logging;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Sends hints to the other silos, at most a hundred a second of each kind, and hears theirs on a connection of its own.</summary>
internal sealed class HintLine(PostgresSessions sessions, string channel, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim toSend = new(0);
    private readonly Guid self = Guid.NewGuid();
    private int kinds;

    public Action<Hint> Told { get; set; } = _ => { };

    public void Dispose() => toSend.Dispose();

    public void Tell(Hint hint)
    {
        if (Interlocked.Or(ref kinds, 1 << (int)hint) == 0)
            toSend.Release();
    }

    /// <summary>Sends until stopped. A hint that cannot be sent is dropped: looking finds what it was about.</summary>
    public async Task Send(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await toSend.WaitAsync(stopping);
                var due = Interlocked.Exchange(ref kinds, 0);
                foreach (var hint in Enum.GetValues<Hint>().Where(hint => (due & (1 << (int)hint)) != 0))
                    await Notify(hint);
                await Task.Delay(Between, TimeProvider.System, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The store closes.
        }
    }

    /// <summary>Listens until stopped, on a new connection whenever the old one is gone.</summary>
    public async Task Listen(CancellationToken stopping)
    {
        for (var attempt = 0; !stopping.IsCancellationRequested; attempt++)
        {
            try
            {
                await using var connection = sessions.Connections.NewListener();
                connection.Notification += Heard;
                await connection.OpenAsync(stopping);
                await using (var listen = new NpgsqlCommand($"listen \"{channel.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", connection))
                    await listen.ExecuteNonQueryAsync(stopping);
                attempt = 0;
                // What was told meanwhile is lost, so look once for everything.
                foreach (var hint in Enum.GetValues<Hint>())
                    Told(hint);
                while (true)
                {
                    if (await connection.WaitAsync(KeepAlive, stopping))
                        continue;
                    await using var alive = new NpgsqlCommand("select 1", connection);
                    await alive.ExecuteNonQueryAsync(stopping);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (PostgresFaults.BreaksConnection(error) || error is PostgresException)
            {
                logger.ListeningFailed(error);
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(1000, 50 << Math.Min(attempt, 5))), TimeProvider.System, stopping)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Notify(Hint hint)
    {
        try
        {
            await sessions.Lease.Run("notify", channel, $"{hint}:{self}");
        }
        catch (StoreUnavailableException)
        {
            // Nobody is to be reached just now; looking is the net.
        }
    }

    private void Heard(object sender, NpgsqlNotificationEventArgs notification)
    {
        var parts = notification.Payload.Split(':', 2);
        if (parts is [var kind, var from] && from != self.ToString() && Enum.TryParse<Hint>(kind, out var hint))
            Told(hint);
    }
}
