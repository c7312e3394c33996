using System.Text.RegularExpressions;
using Symbiont.Scanning.Archives;
using Symbiont.Scanning.Decoding;
using Symbiont.Scanning.Decoding.Concealed;
using Symbiont.Scanning.Disguises;
using Symbiont.Scanning.Files;
using Symbiont.Scanning.Normalization;
using Symbiont.Scanning.Rules;
using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning;

/// <summary>One scan: sources go in, findings come out.</summary>
internal sealed class ScanRun(ScanOptions options, IReadOnlyList<IScanAnalyzer> analyzers, IProgress<ScanProgress>? progress, CancellationToken cancellationToken)
{
    private readonly List<Finding> findings = [];
    private readonly WordingJudge wording = new(WordWeights.Default);
    private int files;
    private long bytes;

    public CancellationToken CancellationToken => cancellationToken;

    public void Add(Finding finding)
    {
        if (IsWanted(finding))
            findings.Add(finding);
    }

    private bool IsWanted(Finding finding) => !options.DisabledRules.Contains(finding.Rule);

    /// <summary>A file is done.</summary>
    public void Done(string name, long length)
    {
        files++;
        bytes += length;
        progress?.Report(new(files, bytes, name));
    }

    /// <summary>Scans a text, and what is encoded in it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="budget">Of the file that it came from.</param>
    /// <param name="ceiling">The most that its findings can weigh.</param>
    public void Text(ScanSource source, UnpackBudget budget, Ceiling? ceiling = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var analyzer in analyzers)
            Analyze(analyzer, source, ceiling);
        // What was decoded are mostly pieces, and what nothing runs is no attack.
        if (!source.IsDisguised && ceiling is null)
            wording.Read(source);
        try
        {
            var concealed = ConcealmentFinder.Of(source);
            foreach (var payload in PayloadFinder.Find(source.Text.Normalized))
            {
                if (!IsKnown(source, payload, concealed))
                    Payload(source, payload, budget, ceiling);
            }

            foreach (var hidden in concealed)
                Concealed(source, hidden, budget, ceiling);
            if (DisguiseAnalyzer.Smuggled(source.Text.Raw) is var (text, start, _))
            {
                budget.Take(text.Length);
                Text(new ScanSource(source.Name, SourceKind.Markdown, TextNormalizer.Normalize(text), [.. source.Layers, "invisible"], source.LineAt(start)), budget, ceiling);
            }
        }
        catch (UnpackLimitException)
        {
            if (!budget.IsReported)
                Add(source.Report(FileRules.TooLarge, 0, 1, $"More than {options.Limits.UnpackedBytes} bytes are decoded out of it; the rest was not looked at."));
            budget.IsReported = true;
        }
    }

    public ScanResult Result() => new(Fingerprints.Assign([.. wording.Judge(findings).Where(IsWanted)]), files, bytes);

    private void Analyze(IScanAnalyzer analyzer, ScanSource source, Ceiling? ceiling)
    {
        // What an operator looks for, the operator weighs.
        var isBuiltIn = analyzer is not CustomRuleAnalyzer && !options.Analyzers.Contains(analyzer);
        try
        {
            foreach (var finding in analyzer.Analyze(source, cancellationToken))
            {
                var heard = ceiling?.Of(finding) ?? finding;
                Add(heard);
                if (isBuiltIn && IsWanted(heard))
                    wording.Hear(source, heard);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // Somebody's own analyser may run expressions with a limit; that it did not see everything must not end the scan, nor let the file pass.
            Add(source.Report(Limits.TimeUp, 0, 1, $"The analyser {analyzer.Name} was not done with this source in time.", severity: Severity.High));
        }
    }

    private void Payload(ScanSource source, Payload payload, UnpackBudget budget, Ceiling? ceiling)
    {
        budget.Take(payload.Bytes.Length);
        IReadOnlyList<string> layers = [.. source.Layers, payload.Layer];
        var content = payload.Bytes;
        while (PayloadReader.Unpack(content, options.Limits.FileBytes) is { } unpacked)
        {
            layers = [.. layers, unpacked.Layer];
            budget.Take(unpacked.Bytes.Length);
            content = unpacked.Bytes;
            if (layers.Count > options.Limits.Depth || unpacked.IsCut)
                break;
        }

        var line = source.LineAt(source.Text.RawOffset(payload.Start));
        if (SourceMap.Of(source.Text.Normalized, payload.Start, content) is { } map)
        {
            new ContentScan(this, options.Limits).Sources(new ScanItem(source.Name, content, source.Layers, 0), map, budget);
        }
        else if (PayloadReader.Text(content) is { } text)
        {
            if (text == source.Text.Raw)
                return;
            if (layers.Count > options.Limits.Depth)
                Add(source.Report(FileRules.TooDeep, source.Text.RawOffset(payload.Start), payload.Length));
            else
                Pieces(source, text, layers, line, budget, ceiling);
        }
        else if (ContentKinds.Of(content) is ContentKind.Program or ContentKind.Zip or ContentKind.Tar && content.Length > 200)
        {
            new ContentScan(this, options.Limits).Scan(new ScanItem(source.Name, content, layers, line), budget);
        }
    }

    private void Concealed(ScanSource source, ConcealedText hidden, UnpackBudget budget, Ceiling? ceiling)
    {
        budget.Take(hidden.Text.Length);
        IReadOnlyList<string> layers = [.. source.Layers, hidden.Layer];
        if (layers.Count > options.Limits.Depth)
            Add(source.Report(FileRules.TooDeep, hidden.Start, hidden.Length));
        else
            Pieces(source, hidden.Text, layers, source.LineAt(hidden.Start), budget, ceiling);
    }

    /// <summary>Whether data was read in the same way already, with its bounds known better.</summary>
    private static bool IsKnown(ScanSource source, Payload payload, IReadOnlyList<ConcealedText> concealed)
    {
        // Turned round twice, a text is what it was.
        if (payload.Layer == "reversed" && source.IsDisguised && source.Layers[^1] == "reversed")
            return true;
        if (concealed.Count == 0 || payload.Layer is not ("reversed" or "rot13" or "character codes"))
            return false;
        var (start, end) = (source.Text.RawOffset(payload.Start), source.Text.RawOffset(payload.Start + payload.Length));
        return concealed.Any(hidden => hidden.Layer == payload.Layer && hidden.Start < end && start < hidden.Start + hidden.Length);
    }

    /// <summary>A long text in pieces, so that what is made of it fits into memory.</summary>
    private void Pieces(ScanSource source, string text, IReadOnlyList<string> layers, int line, UnpackBudget budget, Ceiling? ceiling)
    {
        var kind = Guess(text);
        if (text.Length <= TextDecoder.LongestWhole)
        {
            Text(new ScanSource(source.Name, kind, TextNormalizer.Normalize(text), layers, line), budget, ceiling);
            return;
        }

        for (var at = 0; at < text.Length; at += TextDecoder.Piece)
            Text(new ScanSource(source.Name, kind, TextNormalizer.Normalize(text.Substring(at, Math.Min(TextDecoder.Piece, text.Length - at))), layers, line), budget, ceiling);
    }

    /// <summary>What was encoded has no name; what it begins with has to do.</summary>
    private static SourceKind Guess(string text)
    {
        if (SourceKinds.OfFirstLine(text) is { } kind)
            return kind;
        var head = text.AsSpan(0, Math.Min(text.Length, 4096));
        if (head.Contains("import ", StringComparison.Ordinal) || head.Contains("def ", StringComparison.Ordinal) || head.Contains("__", StringComparison.Ordinal))
            return SourceKind.Python;
        return head.Contains("require(", StringComparison.Ordinal) || head.Contains("=>", StringComparison.Ordinal) || head.Contains("function", StringComparison.Ordinal)
            ? SourceKind.JavaScript : SourceKind.Shell;
    }
}
