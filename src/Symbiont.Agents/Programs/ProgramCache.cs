using System.Collections.Concurrent;
using Symbiont.Engine;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Programs;

/// <summary>Programs ready to run, by the hash of their text; the least used go when there are too many.</summary>
internal sealed class ProgramCache(IBodies bodies)
{
    private const int Most = 512;

    private readonly ConcurrentDictionary<string, Entry> programs = new();
    private long uses;

    /// <summary>The agent that runs for an agent of this name.</summary>
    public async ValueTask<RunnableAgent> Get(ProgramRef reference, string agentName)
    {
        var program = await Get(reference);
        return program.Agents.GetOrAdd(agentName, static (name, known) => RunnableAgent.Of(known.Program, known.Text, name), program);
    }

    private async ValueTask<Entry> Get(ProgramRef reference)
    {
        if (programs.TryGetValue(reference.Hash, out var known))
            return known.Used(Interlocked.Increment(ref uses));
        var text = await bodies.GetText(reference.Owner, reference.Body)
            ?? throw new InvalidOperationException($"The program {reference.Hash} of {reference.Owner} is gone.");
        var entry = new Entry(text);
        programs[reference.Hash] = entry;
        if (programs.Count > Most)
        {
            foreach (var (hash, _) in programs.ToArray().OrderBy(program => program.Value.LastUse).Take(Most / 4))
                programs.TryRemove(hash, out _);
        }

        return entry.Used(Interlocked.Increment(ref uses));
    }

    private sealed class Entry(string text)
    {
        public string Text => text;

        public CompiledProgram Program { get; } = CompiledProgram.From(Parser.Parse(text).Program);

        public ConcurrentDictionary<string, RunnableAgent> Agents { get; } = new();

        public long LastUse { get; private set; }

        public Entry Used(long use)
        {
            LastUse = use;
            return this;
        }
    }
}
