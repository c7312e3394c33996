using System.Globalization;

namespace Symbiont.Agents.Running;

/// <summary>
/// How far each branch has come by what earlier workers wrote. A branch does one action after the other, so whatever stands in the journal behind an action
/// says that the action has a result.
/// </summary>
internal sealed class JournalOrder
{
    private readonly Dictionary<string, int> last = [];

    public void See(string path)
    {
        foreach (var (branch, position) in Levels(path))
            last[branch] = Math.Max(last.GetValueOrDefault(branch), position);
    }

    /// <summary>Something in the action's branch, or behind the form that this branch is part of, was written later than the action.</summary>
    public bool GoesBeyond(string path) => last.Count > 0 && Levels(path).Any(level => last.GetValueOrDefault(level.Branch) > level.Position);

    /// <summary>Whoever is at <paramref name="path"/> has been at <paramref name="earlier"/>: in the same branch, or before the form that the branch is part of.</summary>
    public static bool ComesBefore(string earlier, string path)
    {
        foreach (var (one, other) in Levels(earlier).Zip(Levels(path)))
        {
            if (one.Branch != other.Branch)
                return false;
            if (one.Position != other.Position)
                return one.Position < other.Position;
        }

        return false;
    }

    /// <summary>Of <c>7/2/1</c>: position 7 of the program itself, and position 1 of branch <c>7/2</c>.</summary>
    private static IEnumerable<(string Branch, int Position)> Levels(string path)
    {
        for (var start = 0; start < path.Length;)
        {
            var end = path.IndexOf('/', start);
            var position = int.Parse(path.AsSpan(start, (end < 0 ? path.Length : end) - start), NumberStyles.None, CultureInfo.InvariantCulture);
            yield return (path[..Math.Max(0, start - 1)], position);
            if (end < 0)
                yield break;
            // Behind the form's position stands the branch's number.
            var branchEnd = path.IndexOf('/', end + 1);
            start = branchEnd < 0 ? path.Length : branchEnd + 1;
        }
    }
}
