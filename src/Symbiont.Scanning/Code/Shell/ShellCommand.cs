using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>One program with its arguments, as the shell would start it; <c>sudo</c>, <c>env</c> and the like in front are taken off.</summary>
/// <param name="Start">Offset in the script.</param>
/// <param name="Name">The program's name without its folder; empty for assignments alone.</param>
/// <param name="Program">The word that names the program; null without one.</param>
/// <param name="Words">The words after the name.</param>
/// <param name="Redirects">Operators with what they lead to.</param>
/// <param name="Document">The here-document it reads; null without one.</param>
internal sealed record ShellCommand(int Start, string Name, ShellWord? Program, ImmutableArray<ShellWord> Words, ImmutableArray<ShellRedirect> Redirects, string? Document)
{
    public bool Has(params ReadOnlySpan<string> words)
    {
        foreach (var word in Words)
        {
            if (words.Contains(word.Text))
                return true;
        }
        return false;
    }

    /// <summary>The argument after an option; null when it is not given.</summary>
    public string? After(params ReadOnlySpan<string> options)
    {
        for (var i = 0; i + 1 < Words.Length; i++)
        {
            if (options.Contains(Words[i].Text))
                return Words[i + 1].Text;
        }
        return null;
    }

    public IEnumerable<ShellWord> AllWords => Redirects.Select(redirect => redirect.Target).Concat(Words).Concat(Program is null ? [] : [Program]);

    public string Line => $"{Name} {string.Join(' ', Words.Select(word => word.Text))}";
}
