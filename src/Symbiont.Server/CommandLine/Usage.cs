namespace Symbiont.Server;

/// <summary>What the command line offers, and how it says so.</summary>
internal static class Usage
{
    public const string Serve = "serve";
    public const string Check = "check";
    public const string Format = "fmt";
    public const string Scan = "scan";
    public const string Health = "health";
    public const string Version = "version";
    public const string Help = "help";

    public static readonly string[] Commands = [Serve, Check, Format, Scan, Health, Version, Help];

    public const string Text = """
        symbiont: runs AI agents as durable actors

          symbiont [serve] [--name value …]   serve the HTTP API; every setting is an option, SYMBIONT_DATA_DIR is --data-dir
                   --run FILE                 and run this program once the server serves
          symbiont check FILE…                say what is wrong with programs
          symbiont fmt [--check] FILE…        lay programs out in place; --check lists those that it would change
          symbiont scan PATH                  say what in a skill, a tool, a folder or a file would do harm
                   --format FORMAT            as table (default), json or sarif
                   --fail-on SEVERITY         and fail from this severity on: info, low, warning, medium, high (default), critical
                   --baseline FILE            leave out what this file accepts
                   --explain                  say why each matters, and what to do instead
          symbiont health [URL]               ask a server whether it may be sent work; http://127.0.0.1:8080 unless named
          symbiont version                    print the version
          symbiont help                       print this

        Exit codes: 0 done; 1 the server cannot start, a program has errors, --check found a file to change, or a scan found something,
        or the server asked is not ready; 2 the command line means nothing, or a file cannot be read; 3 what was to be scanned cannot be read.
        """;

    public static bool AsksForHelp(string argument) => argument is "--help" or "-h";
}
