namespace Symbiont.Agents.Files;

/// <summary>Resolves every link of a path as the kernel would. Parts that do not exist stay as they are.</summary>
internal static class RealPath
{
    // As the kernel's own limit.
    private const int MaxLinks = 40;

    /// <summary>Whether a path is that folder or lies below it; neither is resolved.</summary>
    public static bool IsWithin(string path, string folder) => $"{path.TrimEnd('/')}/".StartsWith($"{folder.TrimEnd('/')}/", StringComparison.Ordinal);

    public static string Of(string path)
    {
        var pending = new Stack<string>(Parts(path).Reverse());
        var current = "/";
        var links = 0;
        while (pending.TryPop(out var part))
        {
            if (part == "..")
            {
                // Only the target of a link still has these.
                current = Path.GetDirectoryName(current) ?? "/";
                continue;
            }

            var next = Path.Combine(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MaxLinks)
                throw new FileAccessException(FileErrorCodes.InvalidPath, $"'{path}' goes through too many links.");
            if (target.StartsWith('/'))
                current = "/";
            foreach (var piece in Parts(target).Reverse())
                pending.Push(piece);
        }

        return current;
    }

    public static IEnumerable<string> Parts(string path) => path.Split('/').Where(part => part.Length > 0 && part != ".");
}
