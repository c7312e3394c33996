using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>A word after expansion.</summary>
/// <param name="Start">Offset in the script.</param>
/// <param name="Text">Without quotes, known variables put in; <see cref="Unknown"/> for what is not known.</param>
/// <param name="Substitutions">The commands whose output is part of it.</param>
internal sealed record ShellWord(int Start, string Text, ImmutableArray<string> Substitutions)
{
    public const char Unknown = '?';

    public bool IsSubstitution => Substitutions.Length > 0 && Text.Trim(Unknown).Length == 0;
}
