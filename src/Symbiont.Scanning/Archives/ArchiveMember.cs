namespace Symbiont.Scanning.Archives;

/// <summary>One member of an archive.</summary>
/// <param name="Name">As the archive has it.</param>
/// <param name="LinkTarget">What a link leads to; null: it is none.</param>
/// <param name="IsEncrypted">Whether it needs a password.</param>
/// <param name="Content">Its bytes, until the next member is asked for; empty for a folder, a link, or what needs a password.</param>
/// <param name="IsCut">Whether there are more bytes than are read of one file.</param>
internal sealed record ArchiveMember(string Name, string? LinkTarget, bool IsEncrypted, ReadOnlyMemory<byte> Content, bool IsCut)
{
    /// <summary>Whether unpacking it by its name would write outside of the folder.</summary>
    public bool Escapes => IsOutside(Name) || (LinkTarget is not null && LeadsOutside(LinkTarget));

    private static bool IsOutside(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain.StartsWith('/') || (plain.Length > 1 && plain[1] == ':') || plain.Split('/').Contains("..");
    }

    /// <summary>A link may climb within the archive.</summary>
    private bool LeadsOutside(string target)
    {
        var plain = target.Replace('\\', '/');
        if (plain.StartsWith('/') || (plain.Length > 1 && plain[1] == ':'))
            return true;
        var depth = Name.Replace('\\', '/').Count(c => c == '/');
        foreach (var part in plain.Split('/'))
        {
            depth += part switch { ".." => -1, "" or "." => 0, _ => 1 };
            if (depth < 0)
                return true;
        }

        return false;
    }
}
