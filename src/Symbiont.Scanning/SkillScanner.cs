using Symbiont.Scanning.Archives;
using Symbiont.Scanning.Capabilities;
using Symbiont.Scanning.Code;
using Symbiont.Scanning.Decoding.Concealed;
using Symbiont.Scanning.Disguises;
using Symbiont.Scanning.Files;
using Symbiont.Scanning.Mcp;
using Symbiont.Scanning.Prose;
using Symbiont.Scanning.Prose.Intents;
using Symbiont.Scanning.Prose.Orders;
using Symbiont.Scanning.Rules;
using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning;

/// <summary>Inspects skills, tools and any other folder, file or text for what would harm whoever loads it.</summary>
public sealed class SkillScanner
{
    private readonly ScanOptions options;
    private readonly IScanAnalyzer[] analyzers;

    /// <summary>Makes a scanner with the 40 rules and everything else that is built in.</summary>
    public SkillScanner()
        : this(new ScanOptions())
    {
    }

    /// <summary>Makes a scanner.</summary>
    /// <param name="options">What it looks for. A custom rule whose expression cannot be read, or whose name is taken, is an <see cref="ArgumentException"/>.</param>
    public SkillScanner(ScanOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        analyzers = [.. All(options)];
        Rules = [.. analyzers.SelectMany(analyzer => analyzer.Rules).Concat(FileRules.All).Concat(WordingRules.All).Append(Limits.TimeUp).DistinctBy(rule => rule.Name).Where(rule => !options.DisabledRules.Contains(rule.Name))];
        var taken = options.CustomRules.GroupBy(rule => rule.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key
            ?? options.CustomRules.FirstOrDefault(rule => RuleTable.Default.Any(known => known.Info.Name == rule.Name))?.Name;
        if (taken is not null)
            throw new ArgumentException($"There is a rule {taken} already.", nameof(options));
    }

    /// <summary>Every rule that this scanner may report, the 40 first.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>Makes a scanner that has the operator's rules besides all that is built in.</summary>
    /// <param name="rules">The operator's rules.</param>
    public static SkillScanner WithCustomRules(params IReadOnlyList<CustomRule> rules) => new(new ScanOptions { CustomRules = rules });

    /// <summary>Scans one text.</summary>
    /// <param name="text">The content.</param>
    /// <param name="name">File name for the findings; its extension helps to tell what it is.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public ScanResult ScanText(string text, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var run = new ScanRun(options, analyzers, progress: null, cancellationToken);
        run.Text(new ScanSource(name, text), new UnpackBudget(options.Limits, new Buffers()));
        run.Done(name, System.Text.Encoding.UTF8.GetByteCount(text));
        return run.Result();
    }

    /// <summary>Scans a skill: a folder with everything below it, or one file. No link is followed, and nothing is run.</summary>
    /// <param name="path">Folder or file; <see cref="FileNotFoundException"/> if it is neither.</param>
    /// <param name="progress">Told after every file; null: nobody.</param>
    /// <param name="cancellationToken">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public ScanResult ScanSkill(string path, IProgress<ScanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Path.Exists(path))
            throw new FileNotFoundException($"There is no {path}.", path);
        var run = new ScanRun(options, analyzers, progress, cancellationToken);
        new FolderScan(run, options.Limits).Scan(path);
        return run.Result();
    }

    private static IEnumerable<IScanAnalyzer> All(ScanOptions options)
    {
        // One analyser for all tables: the text is gone through once.
        yield return new RuleAnalyzer(
            "rules", [.. RuleTable.Default, .. BehaviorRules.Rules, .. ProseRules.Rules, .. EmbeddedRules.Rules, .. ConfigurationRules.Rules, .. SupplyRules.Rules, .. ExposureRules.Rules, .. InstallRules.Rules]);
        yield return new IntentAnalyzer();
        yield return new OrderAnalyzer();
        yield return new CapabilityAnalyzer();
        yield return new DisguiseAnalyzer();
        yield return new ConcealmentAnalyzer();
        yield return new CodeAnalyzer();
        yield return new McpAnalyzer();
        foreach (var analyzer in options.Analyzers)
            yield return analyzer;
        if (options.CustomRules.Count > 0)
            yield return new CustomRuleAnalyzer(options.CustomRules);
    }
}
