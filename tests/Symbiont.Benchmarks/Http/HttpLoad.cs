using System.Globalization;

namespace Symbiont.Benchmarks.Http;

/// <summary>Requests that one server is given again and again.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Server">Answers them.</param>
/// <param name="Requests">Each caller goes round them.</param>
internal sealed record HttpLoad(string Name, MeasuredProcess Server, byte[][] Requests)
{
    private const int Rounds = 5;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>Measures them in turns and prints each beside the first: a machine that is shared is faster in one minute than in the next, so what is compared must lie close together.</summary>
    public static async Task Compare(IReadOnlyList<HttpLoad> loads, int callers, TimeSpan time)
    {
        // Until what runs is compiled for speed; the first seconds of a server are another matter.
        foreach (var load in loads)
            await load.Run(callers, WarmUp);
        var sums = loads.Select(_ => new Sum()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (load, sum) in loads.Zip(sums))
                sum.Add(await load.Run(callers, time / Rounds));
        }

        foreach (var (load, sum) in loads.Zip(sums))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {load.Name,-26} {sum.PerSecond,9:N0}/s   us of CPU each: server {sum.ServerMicroseconds,5:N1}, caller {sum.CallerMicroseconds,5:N1}   {sum.PerSecond / sums[0].PerSecond:N2} of the first"));
        }
    }

    private async Task<(Load.Rate Rate, TimeSpan Server)> Run(int count, TimeSpan time)
    {
        var callers = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => RawCaller.To(Server.Address)));
        var used = Server.ProcessorTime;
        var started = TimeProvider.System.GetTimestamp();
        var rate = await Load.Run(count, time, async (caller, i) => await callers[caller].Send(Requests[(caller * 31 + i) % Requests.Length]));
        var share = rate.Elapsed / TimeProvider.System.GetElapsedTime(started);
        foreach (var caller in callers)
            caller.Dispose();
        return (rate, (Server.ProcessorTime - used) * share);
    }

    private sealed class Sum
    {
        private long count;
        private TimeSpan elapsed;
        private TimeSpan server;
        private TimeSpan caller;

        public double PerSecond => count / elapsed.TotalSeconds;

        public double ServerMicroseconds => server.TotalMicroseconds / count;

        public double CallerMicroseconds => caller.TotalMicroseconds / count;

        public void Add((Load.Rate Rate, TimeSpan Server) run)
        {
            count += run.Rate.Count;
            elapsed += run.Rate.Elapsed;
            caller += run.Rate.Cpu;
            server += run.Server;
        }
    }
}
