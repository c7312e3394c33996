using System.Globalization;
using System.Text;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Sqlite;

namespace Symbiont.Benchmarks.Engine;

/// <summary>What SQLite itself gives: one thread, one prepared update, so many rows a transaction. Nothing of the engine.</summary>
internal static class BareLoop
{
    public static double Run(string folder, int batch, TimeSpan time)
    {
        var scripts = SqlScripts.Of("sqlite");
        using var session = new SqliteSession(Path.Combine(folder, $"bare-{batch}.db"), scripts, "configure");
        SqliteMigrations.Apply(session, scripts);
        var keys = Enumerable.Range(0, EngineBenchmark.Grains).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var state = Encoding.UTF8.GetBytes("{\"value\":123456}");
        session["begin"].Run();
        foreach (var key in keys)
            session["grain_insert"].Bind("counter").Bind(key).Bind(1).BindText(state).Run();
        session["commit"].Run();

        var versions = new long[keys.Length];
        Array.Fill(versions, 1);
        var count = 0L;
        var next = 0;
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < time)
        {
            session["begin"].Run();
            for (var i = 0; i < batch; i++, next = (next + 1) % keys.Length)
                session["grain_update"].Bind("counter").Bind(keys[next]).Bind(versions[next]++).Bind(1).BindText(state).Run();
            session["commit"].Run();
            count += batch;
        }

        return count / TimeProvider.System.GetElapsedTime(started).TotalSeconds;
    }
}
