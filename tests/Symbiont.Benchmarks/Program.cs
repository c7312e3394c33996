using Symbiont.Benchmarks;
using Symbiont.Benchmarks.Cluster;
using Symbiont.Benchmarks.Engine;
using Symbiont.Benchmarks.Executions;
using Symbiont.Benchmarks.Http;
using Symbiont.Benchmarks.Language;
using Symbiont.Benchmarks.Policies;
using Symbiont.Benchmarks.Scanning;
using Symbiont.Benchmarks.Scheduling;
using Symbiont.Benchmarks.Startup;

// dotnet run -c Release --project tests/Symbiont.Benchmarks -- [engine|postgres|overload|executions|cancel|http|push|sleep|wake|language|policies|scan|code|cron|startup|schedules|cluster|all] [--seconds N] [--kills N] [--setting sqlite|postgres|cluster]
var what = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? "all";
var seconds = args.SkipWhile(argument => argument != "--seconds").Skip(1).Select(int.Parse).FirstOrDefault(5);
var kills = args.SkipWhile(argument => argument != "--kills").Skip(1).Select(int.Parse).FirstOrDefault(50);
var setting = args.SkipWhile(argument => argument != "--setting").Skip(1).FirstOrDefault();

if (what is "hot-silo")
{
    await PostgresBenchmark.HotSilo(TimeSpan.FromSeconds(seconds));
    return;
}

if (what is HttpBenchmark.EchoVerb)
{
    await HttpBenchmark.RunEcho();
    return;
}

Machine.Print();
if (what is "engine" or "all")
    await EngineBenchmark.Run(TimeSpan.FromSeconds(seconds));
if (what is "postgres" or "all")
    await PostgresBenchmark.Run(TimeSpan.FromSeconds(seconds));
if (what is "overload")
    await PostgresBenchmark.Overload(TimeSpan.FromSeconds(seconds));
if (what is "executions" or "all")
    await ExecutionBenchmark.Run(TimeSpan.FromSeconds(seconds));
if (what is "cancel" or "all")
    await CancelBenchmark.Run();
if (what is "http" or "all")
    await HttpBenchmark.Run(TimeSpan.FromSeconds(seconds));
if (what is "push")
    await HttpBenchmark.Run(TimeSpan.FromSeconds(seconds), pushesAlone: true);
if (what is "sleep" or "all")
    await SleepBenchmark.Run();
if (what is "wake")
    await SleepBenchmark.Wake();
if (what is "language" or "all")
    await LanguageBenchmark.Run();
if (what is "policies" or "all")
    PolicyBenchmark.Run(TimeSpan.FromSeconds(seconds));
if (what is "scan" or "all")
    ScanBenchmark.Run(TimeSpan.FromSeconds(seconds));
if (what is "code" or "all")
    CodeBenchmark.Run();
if (what is "cron" or "all")
    CronBenchmark.Run(TimeSpan.FromSeconds(seconds));
if (what is "startup" or "all")
    await StartupBenchmark.Run();
if (what is "schedules")
    await ScheduleBenchmark.Run(setting);
if (what is "cluster")
    await ClusterBenchmark.Run(TimeSpan.FromSeconds(seconds), kills);
