namespace Symbiont.Server.Tests;

/// <summary>Programs that tests run. Each is what its name says, on lines that tests name.</summary>
internal static class Programs
{
    public const string Hello = """
        agent greet() -> String {
            with {
                return "hello";
            }
        }
        """;

    /// <summary>Greets the parameter <c>who</c>.</summary>
    public const string Greeter = """
        agent greet(who: String) -> String {
            with {
                return "Hello, " + who;
            }
        }
        """;

    /// <summary>Waits for longer than any test.</summary>
    public const string Sleeper = """
        agent sleeper() {
            with {
                sleep(10m);
            }
        }
        """;

    /// <summary>Waits for longer than any test, and takes nothing more while it does.</summary>
    public const string BusySleeper = """
        agent sleeper() {
            with concurrency = 1, on_busy = "reject" {
                sleep(10m);
            }
        }
        """;

    /// <summary>Divides by zero in line 3, column 18.</summary>
    public const string Divider = """
        agent divider() {
            with {
                return 1 / 0;
            }
        }
        """;

    /// <summary>Has a function beside its agent.</summary>
    public const string WithFunction = """
        agent calculator() {
            function double(n: int) -> int {
                return n * 2;
            }
        }
        """;
}
