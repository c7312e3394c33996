using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>What must be known of a language that is read by its tokens only: how it is cut, who gives it data, and which calls can do harm.</summary>
internal sealed class LexicalLanguage
{
    private FrozenDictionary<string, LexicalSink> sinks = FrozenDictionary<string, LexicalSink>.Empty;

    public required string Extensions { get; init; }

    public string[] LineComments { get; init; } = ["//"];

    public (string Start, string End)? BlockComment { get; init; } = ("/*", "*/");

    public string Quotes { get; init; } = "\"'";

    /// <summary>Quotes whose text is filled with values where <see cref="Place"/> matches.</summary>
    public string FilledQuotes { get; init; } = "\"";

    /// <summary>Whether a statement ends with its line.</summary>
    public bool EndsAtLine { get; init; }

    /// <summary>Whether a call needs no brackets.</summary>
    public bool HasBareCalls { get; init; }

    /// <summary>Whether a function begins with its type: <c>String name(String a) {</c>.</summary>
    public bool HasTypedHeads { get; init; }

    /// <summary>Whether the last value of a function is what it returns.</summary>
    public bool ReturnsLast { get; init; }

    /// <summary>Whether a head says that other files may call the function.</summary>
    public bool HasOffers { get; init; }

    /// <summary>Whether other files may call whatever is not said to be private.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether a name may have a hyphen in it.</summary>
    public bool HasHyphens { get; init; }

    /// <summary>Whether a command that is given in several texts is started without a shell.</summary>
    public bool HasListCalls { get; init; }

    /// <summary>Whether what is asked for by texts in a function's head comes from outside: <c>def show(conn, %{"id" => id})</c>.</summary>
    public bool HasMapHeads { get; init; }

    /// <summary>Whether what stands before <c>|&gt;</c> is the first argument of what stands behind it.</summary>
    public bool HasPipes { get; init; }

    /// <summary>Whether a dot, or two, puts texts together.</summary>
    public bool JoinsByDot => Extensions is "pl pm" or "lua" || Extensions.StartsWith("php", StringComparison.Ordinal);

    /// <summary>Whether text between backticks is a command.</summary>
    public bool HasCommandQuotes { get; init; }

    /// <summary>The field that keeps what a program is given; null: there is none.</summary>
    public string? ArgumentField { get; init; }

    /// <summary>A place in a literal that a value is put into; null: there are none.</summary>
    public Regex? Place { get; init; }

    /// <summary>Code that is data of whoever sends a request or calls a tool.</summary>
    public required Regex Outside { get; init; }

    /// <summary>Code of a program that others reach over the network.</summary>
    public required Regex Serves { get; init; }

    /// <summary>Calls that can do harm. A bare name is a function, <c>.name</c> any method of that name, <c>a.b</c> exactly that.</summary>
    public required IReadOnlyDictionary<LexicalSink, string> Sinks
    {
        init => sinks = value.SelectMany(row => row.Value.Split(' ').Select(name => (name, row.Key))).ToFrozenDictionary(row => row.name, row => row.Key, StringComparer.Ordinal);
    }

    /// <summary>What a call is, by its name and what stands before it.</summary>
    public LexicalSink SinkOf(string qualifier, string name) =>
        qualifier.Length == 0 ? sinks.GetValueOrDefault(name)
        : sinks.TryGetValue($"{qualifier}.{name}", out var exact) ? exact : sinks.GetValueOrDefault("." + name);
}
