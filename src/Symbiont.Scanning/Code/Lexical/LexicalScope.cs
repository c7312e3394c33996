namespace Symbiont.Scanning.Code.Lexical;

/// <summary>Names and what is known of their values: those of the function at hand, of the ones around it, and of the file.</summary>
internal sealed class LexicalScope
{
    private readonly List<Dictionary<string, LexicalFacts>> levels = [new(StringComparer.Ordinal)];

    public void Clear()
    {
        levels.RemoveRange(1, levels.Count - 1);
        levels[0].Clear();
    }

    public void Enter() => levels.Add(new(StringComparer.Ordinal));

    public void Leave() => levels.RemoveAt(levels.Count - 1);

    public LexicalFacts Of(string name)
    {
        // Functions lie in each other a few times at most; what lies deeper is nobody's.
        for (var level = levels.Count - 1; level >= 0 && level >= levels.Count - 8; level--)
        {
            if (levels[level].TryGetValue(name, out var facts))
                return facts;
        }

        return levels[0].GetValueOrDefault(name);
    }

    /// <summary>Whether a name belongs to the whole file.</summary>
    public bool IsGlobal(string name) => levels.Count == 1 || (levels[0].ContainsKey(name) && !levels.Skip(1).Any(level => level.ContainsKey(name)));

    public void Declare(string name, LexicalFacts facts) => levels[^1][name] = facts;

    /// <summary>Gives a name a value: a field for the whole file, without what is only known within a function; any other where it was declared.</summary>
    public void Assign(string name, LexicalFacts facts, bool isField)
    {
        if (isField)
        {
            levels[0][name] = levels[0].GetValueOrDefault(name) | (facts & ~LexicalFacts.Parameters);
            return;
        }

        for (var level = levels.Count - 1; level > 0 && level >= levels.Count - 8; level--)
        {
            if (!levels[level].ContainsKey(name))
                continue;
            levels[level][name] = facts;
            return;
        }

        levels[^1][name] = facts;
    }
}
