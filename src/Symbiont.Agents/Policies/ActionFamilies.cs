using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Symbiont.Agents.Policies;

/// <summary>The table of families: which words of policies cover which actions.</summary>
internal static class ActionFamilies
{
    /// <summary>Names of actions come from programs: more than so many different ones are looked up in the table each time.</summary>
    private const int MaxKnown = 1000;

    private static readonly ConcurrentDictionary<(string Action, PerformedBy Performer), ImmutableArray<ActionFamily>> Known = new();

    /// <summary>Every family.</summary>
    public static ImmutableArray<ActionFamily> Table { get; } =
    [
        new("network", Words(["http.*"], "network", "network_access", "http", "http_request", "https_request", "web_request", "api_access")),
        new("code", Words(["exec"], "code", "execute_code", "spawn_process", "execute")),
        new("files",
        [
            .. Words(["file.*"], "files", "file", "file_access"),
            .. Words(["file.read", "file.list", "file.stat"], "read_file", "file_read"),
            .. Words(["file.write", "file.append"], "write_file", "file_write"),
        ]),
        new("memory",
        [
            .. Words(["memory.*", "recall_knowledge", "store_knowledge"], "memory", "memory_access"),
            .. Words(["memory.get", "memory.search", "recall_knowledge"], "memory_read", "read_memory"),
            .. Words(["memory.set", "memory.delete", "store_knowledge"], "memory_write", "write_memory"),
        ]),
        new("model", [.. Words(["reason"], "model", "llm", "use_llm").Select(term => term with { Performer = PerformedBy.Model })])
        {
            Performers = [PerformedBy.Model],
        },
        new("agents", Words(["delegate", "send_to", "ask"], "agents", "agent_communication")),
        new("tools", [.. Words(["tool_call"], "tools", "invoke_tool", "use_tool").Select(term => term with { Performer = PerformedBy.Tool })])
        {
            // A reasoned function is called by a name of the program's own like a tool is; rules for such names concern both.
            Performers = [PerformedBy.Tool, PerformedBy.Model],
        },
        new("secrets", Words(["vault"], "secrets", "read_secret", "secret_access")),
        new("approvals", Words(["request_approval"], "approvals")),
        new("logging", Words(["log", "audit_log"], "logging")) { IsFree = true },
        new("time", Words(["now", "sleep"], "time")) { IsFree = true },
        new("chance", Words(["uuid", "random"], "chance")) { IsFree = true },
        new("events", Words(["emit", "wait_event"], "events")) { IsFree = true },
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<FamilyTerm>> TermsOf = Table
        .SelectMany(family => family.Terms)
        .GroupBy(term => term.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(terms => terms.Key, terms => terms.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that stand for every action.</summary>
    public static bool IsEverything(string word) =>
        word is "*" || word.Equals("any", StringComparison.OrdinalIgnoreCase) || word.Equals("all_operations", StringComparison.OrdinalIgnoreCase);

    /// <summary>The families of an action.</summary>
    public static ImmutableArray<ActionFamily> Of(string action, PerformedBy performer)
    {
        if (Known.TryGetValue((action, performer), out var known))
            return known;
        ImmutableArray<ActionFamily> families = [.. Table.Where(family => family.Performers.Contains(performer) || family.Terms.Any(term => term.Covers(action, performer)))];
        if (Known.Count < MaxKnown)
            Known.TryAdd((action, performer), families);
        return families;
    }

    /// <summary>Who performs an action of this name unless a tool or the model is known to.</summary>
    public static PerformedBy PerformerOf(string action) =>
        Of(action, PerformedBy.Host).IsEmpty ? PerformedBy.Tool : PerformedBy.Host;

    /// <summary>The families that a word of a policy speaks of; a word that the table lacks names a tool or a reasoned function.</summary>
    public static ImmutableArray<ActionFamily> SpokenOf(string word)
    {
        var families = Table.Where(family => family.Terms.Any(term => IsWord(term, word) || term.Covers(word, PerformedBy.Host))).ToImmutableArray();
        return families.IsEmpty ? [Table.First(family => family.Name == "tools")] : families;
    }

    /// <summary>Whether a word covers an action, by its name or as a term of one of its families.</summary>
    public static bool Covers(string word, string action, PerformedBy performer) =>
        word.Equals(action, StringComparison.OrdinalIgnoreCase)
        || (TermsOf.TryGetValue(word, out var terms) && terms.Any(term => term.Covers(action, performer)));

    private static bool IsWord(FamilyTerm term, string word) => term.Word.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<FamilyTerm> Words(ImmutableArray<string> actions, params ImmutableArray<string> words) =>
        [.. words.Select(word => new FamilyTerm(word, actions))];
}
