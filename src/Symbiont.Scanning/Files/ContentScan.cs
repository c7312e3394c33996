using System.IO.Compression;
using System.Text;
using Symbiont.Scanning.Archives;
using Symbiont.Scanning.Decoding.Concealed;

namespace Symbiont.Scanning.Files;

/// <summary>Looks at the bytes of one file: tells what they are, opens what can be opened, and hands on every text in it.</summary>
internal sealed class ContentScan(ScanRun run, ScanLimits limits)
{
    private static readonly HashSet<string> MediaExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".ico", ".tif", ".tiff", ".mp3", ".mp4", ".wav", ".ogg", ".flac", ".mov", ".avi", ".webm", ".pdf", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".heic", ".avif",
    };

    /// <summary>Scans the bytes of a file, of a member, or of something decoded.</summary>
    /// <param name="item">What they are.</param>
    /// <param name="budget">Of the file on the disk.</param>
    public void Scan(ScanItem item, UnpackBudget budget)
    {
        var kind = ContentKinds.Of(item.Bytes.Span);
        if (item.Layers.Count > limits.Depth)
        {
            run.Add(item.Report(FileRules.TooDeep));
            return;
        }

        if (item.PayloadLine == 0)
            CheckName(item, kind);
        switch (kind)
        {
            case ContentKind.Text:
                Text(item, budget);
                break;
            case ContentKind.Zip:
                Members(item, "zip", () => ArchiveReader.Zip(item.Bytes, budget), budget);
                break;
            case ContentKind.Tar:
                Members(item, "tar", () => ArchiveReader.Tar(ArchiveReader.Stream(item.Bytes), budget), budget);
                break;
            case ContentKind.Gzip:
                Gzip(item, budget);
                break;
            default:
                Binary(item, kind, budget);
                break;
        }
    }

    private void CheckName(ScanItem item, ContentKind kind)
    {
        var file = item.Name[(item.Name.LastIndexOf("!/", StringComparison.Ordinal) is var inner and >= 0 ? inner + 2 : 0)..];
        var extension = Path.GetExtension(file);
        if (HiddenNames.Unknown(file) is { } hidden && !file.StartsWith("__MACOSX", StringComparison.Ordinal))
        {
            var runs = kind is ContentKind.Program or ContentKind.PythonProgram || (kind == ContentKind.Text && IsScript(item));
            run.Add(item.Report(FileRules.HiddenFile, $"The name {Excerpts.Visible(hidden)} is hidden, and no known tool uses it.", runs ? Severity.Medium : Severity.Warning));
        }

        if (!MediaExtensions.Contains(extension) || item.Bytes.Length == 0)
            return;
        if (kind is ContentKind.Program or ContentKind.PythonProgram or ContentKind.Zip or ContentKind.Tar or ContentKind.Gzip || (kind == ContentKind.Text && IsScript(item)))
            run.Add(item.Report(FileRules.WrongType, $"The name says {extension}, the content is {Says(kind)}."));
        else if (kind == ContentKind.Text && !item.Bytes.Span.StartsWith("version https://git-lfs"u8) && !item.Bytes.Span.StartsWith("%!PS"u8))
            run.Add(item.Report(FileRules.WrongType, $"The name says {extension}, the content is text.", Severity.Medium));
    }

    private static bool IsScript(ScanItem item) => item.Bytes.Span.StartsWith("#!"u8) || item.Bytes.Span.StartsWith("<?php"u8)
        || SourceKinds.Of(item.Name, "") is not (SourceKind.Text or SourceKind.Markdown or SourceKind.Json or SourceKind.Yaml or SourceKind.Configuration or SourceKind.Markup);

    private static string Says(ContentKind kind) => kind switch
    {
        ContentKind.Text => "a script",
        ContentKind.Program or ContentKind.PythonProgram => "a program",
        _ => "an archive",
    };

    private void Gzip(ScanItem item, UnpackBudget budget)
    {
        try
        {
            if (ArchiveReader.HoldsTar(item.Bytes))
            {
                Members(item, "tar.gz", () => ArchiveReader.Tar(new GZipStream(ArchiveReader.Stream(item.Bytes), CompressionMode.Decompress), budget), budget);
                return;
            }

            var room = budget.Room;
            using var stream = new BudgetedStream(new GZipStream(ArchiveReader.Stream(item.Bytes), CompressionMode.Decompress), budget);
            using var content = BoundedReader.Read(stream, budget.Buffers, room);
            if (content.IsCut)
                run.Add(item.Report(FileRules.TooLarge, $"It unpacks to more than {room} bytes; the rest was not looked at."));
            var name = item.Name[(item.Name.LastIndexOf('/') + 1)..];
            name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : "content";
            budget.Hold(content.Length);
            Scan(item with { Name = $"{item.Name}!/{name}", Bytes = content.Content, Layers = [.. item.Layers, "gzip"] }, budget);
            budget.Release(content.Length);
        }
        catch (UnpackLimitException)
        {
            Exhausted(item, budget);
        }
        catch (Exception broken) when (ArchiveReader.IsBroken(broken))
        {
            run.Add(item.Report(FileRules.BrokenArchive));
        }
    }

    private void Members(ScanItem item, string layer, Func<IEnumerable<ArchiveMember>> open, UnpackBudget budget)
    {
        try
        {
            foreach (var member in open())
            {
                var inner = item with { Name = $"{item.Name}!/{Excerpts.Visible(member.Name)}", Bytes = member.Content, Layers = [.. item.Layers, layer] };
                if (member.Escapes)
                    run.Add(inner.Report(FileRules.ArchiveTraversal, member.LinkTarget is null ? null : $"A link in an archive leads to {Excerpts.Visible(member.LinkTarget)}."));
                if (member.IsEncrypted)
                    run.Add(inner.Report(FileRules.EncryptedArchive));
                if (member.IsCut)
                    run.Add(inner.Report(FileRules.TooLarge, $"It unpacks to more than {member.Content.Length} bytes; the rest was not looked at."));
                if (member.Content.Length > 0)
                    Scan(inner, budget);
            }
        }
        catch (UnpackLimitException)
        {
            Exhausted(item, budget);
        }
        catch (Exception broken) when (ArchiveReader.IsBroken(broken))
        {
            run.Add(item.Report(FileRules.BrokenArchive));
        }
    }

    /// <summary>Once for a file: everything above it in the same file is at its end as well.</summary>
    private void Exhausted(ScanItem item, UnpackBudget budget)
    {
        if (budget.IsReported)
            return;
        budget.IsReported = true;
        run.Add(item.Report(FileRules.TooLarge, $"More than {limits.UnpackedBytes} bytes or {limits.Members} members come out of it; the rest was not looked at."));
    }

    private void Binary(ScanItem item, ContentKind kind, UnpackBudget budget)
    {
        // Byte code for browsers is part of many honest bundles.
        var isWeb = item.Bytes.Span.StartsWith("\0asm"u8);
        var rule = kind switch
        {
            ContentKind.Program or ContentKind.PythonProgram => item.PayloadLine > 0 && !isWeb ? FileRules.EmbeddedExecutable : FileRules.CompiledCode,
            ContentKind.OtherArchive => FileRules.OpaqueArchive,
            ContentKind.Unknown => FileRules.UnknownBinary,
            _ => null,
        };
        if (rule is not null && (item.PayloadLine == 0 || kind == ContentKind.Program))
            run.Add(item.Report(rule));
        if (kind is ContentKind.OtherArchive || item.PayloadLine > 0)
            return;
        if (ArchiveReader.ZipBehind(item.Bytes) is { } zip)
            Members(item, "zip", () => ArchiveReader.Zip(zip, budget), budget);
        if (PictureTail.Of(item.Bytes.Span) is { } tail)
            run.Text(new ScanSource(item.Name, SourceKinds.OfFirstLine(tail) ?? SourceKind.Shell, Normalization.TextNormalizer.Normalize(tail), [.. item.Layers, "behind a picture"], 1), budget);
        // Native programs name many things that they never do. Byte code and what nobody knows is taken at its word where no harmless reading is left.
        var ceiling = kind is ContentKind.Program or ContentKind.Media or ContentKind.Data ? Ceiling.OfProgram : Ceiling.OfUnknown;
        var rest = item.Bytes;
        while (rest.Length > TextDecoder.LongestWhole)
        {
            var length = TextDecoder.LengthOfPiece(rest.Span);
            Strings(item, rest.Span[..length], kind, ceiling, budget);
            rest = rest[length..];
        }

        Strings(item, rest.Span, kind, ceiling, budget);
    }

    private void Strings(ScanItem item, ReadOnlySpan<byte> bytes, ContentKind kind, Ceiling ceiling, UnpackBudget budget)
    {
        var strings = kind == ContentKind.PythonProgram ? PrintableStrings.OfPython(bytes) + PrintableStrings.Of(bytes) : PrintableStrings.Of(bytes);
        if (strings.Length > 0)
            run.Text(new ScanSource(item.Name, SourceKind.Text, Normalization.TextNormalizer.Normalize(strings), [.. item.Layers, "strings"], 1), budget, ceiling);
    }

    /// <summary>The files that a source map carries, and what else stands in it.</summary>
    /// <param name="item">The file that the map is, or that it ends.</param>
    /// <param name="map">The map.</param>
    /// <param name="budget">Of the file on the disk.</param>
    public void Sources(ScanItem item, SourceMap map, UnpackBudget budget)
    {
        foreach (var (name, text) in map.Sources)
        {
            budget.Take(text.Length);
            // Where the names lead is of no matter: nothing is unpacked there.
            var file = item with { Name = $"{item.Name}!/{Excerpts.Visible(name[(name.LastIndexOf('/') + 1)..])}", Bytes = Encoding.UTF8.GetBytes(text) };
            foreach (var source in file.Sources())
                run.Text(source, budget, Ceiling.OfMap);
        }

        foreach (var source in (item with { Bytes = map.Rest }).Sources())
            run.Text(source, budget, Ceiling.OfMap);
    }

    private void Text(ScanItem item, UnpackBudget budget)
    {
        if (SourceMap.Of(item) is { } map)
        {
            try
            {
                Sources(item, map, budget);
            }
            catch (UnpackLimitException)
            {
                Exhausted(item, budget);
            }

            return;
        }

        // Half a document of JSON is none: a list of tools of that size is read as text, which is said.
        if (item.Bytes.Length > TextDecoder.LongestWhole && SourceKinds.Of(item.Name, "") is SourceKind.Json)
            run.Add(item.Report(FileRules.TooLarge, $"It has more than {TextDecoder.LongestWhole} bytes; it was looked at as text, and not as JSON.", Severity.Warning));
        foreach (var source in item.Sources())
            run.Text(source, budget);
    }
}
