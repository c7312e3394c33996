namespace Symbiont.Agents.Files;

/// <summary>The folders of <c>SYMBIONT_FILE_ROOTS</c>, and what is below them.</summary>
internal sealed class FileRoots(FileAccessOptions options)
{
    private readonly string[] roots = [.. options.Entries().Select(RealPath.Of)];

    /// <summary>The path with its links resolved, as the root it is below and the parts from there.</summary>
    public (string Root, string[] Parts) Locate(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Contains('\0'))
            throw new FileAccessException(FileErrorCodes.InvalidPath, "A path must not hold a NUL character.");
        if (!path.StartsWith('/'))
            throw new FileAccessException(FileErrorCodes.InvalidPath, $"'{path}' must be an absolute path below a folder of SYMBIONT_FILE_ROOTS.");
        if (path.Split('/').Contains(".."))
            throw new FileAccessException(FileErrorCodes.InvalidPath, $"'{path}' must not go up with '..'.");

        var real = RealPath.Of(path);
        foreach (var root in roots)
        {
            if (RealPath.IsWithin(real, root))
                return (root, [.. RealPath.Parts(real[root.Length..])]);
        }

        // The same sentence whether something stands there or not: a program learns nothing of the world outside.
        throw new FileAccessException(FileErrorCodes.NotAllowed, $"'{path}' may not be touched; listing its folder (links resolved) in SYMBIONT_FILE_ROOTS would allow it.");
    }
}
