using System.IO.Enumeration;

namespace Symbiont.Agents.Processes;

/// <summary>How much lies in a scratch folder that a child is changing meanwhile.</summary>
internal static class ScratchSize
{
    // An empty file takes room too; without it a flood of them would count as nothing.
    private const int Entry = 4096;

    /// <summary>Whether more than this lies there. Looks no further than it takes to know.</summary>
    public static bool IsMoreThan(long limit, string folder)
    {
        var total = 0L;
        try
        {
            foreach (var size in Sizes(folder))
            {
                if ((total += size) > limit)
                    return true;
            }
        }
        catch (IOException)
        {
            // The child, or its end, has just removed what was being looked at; the next look is a second away.
        }

        return false;
    }

    private static FileSystemEnumerable<long> Sizes(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => Math.Max(Entry, entry.IsDirectory ? 0 : entry.Length),
        new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true })
    {
        ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
    };
}
