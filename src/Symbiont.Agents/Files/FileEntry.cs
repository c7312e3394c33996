namespace Symbiont.Agents.Files;

/// <summary>What a path or an entry of a list is.</summary>
/// <param name="Name">Last part of the path.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="Size">Bytes of a regular file, else 0.</param>
/// <param name="ModifiedAt">Last change of the content, UTC.</param>
public sealed record FileEntry(string Name, FileKind Kind, long Size, DateTimeOffset ModifiedAt);
