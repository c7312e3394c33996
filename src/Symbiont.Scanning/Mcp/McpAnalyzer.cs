using Symbiont.Scanning.Code;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Mcp;

/// <summary>Reads definitions of tools as an agent does: in tool lists and manifests, and in the programs that declare them.</summary>
public sealed class McpAnalyzer : IScanAnalyzer
{
    /// <inheritdoc/>
    public string Name => "mcp";

    /// <inheritdoc/>
    public IReadOnlyList<RuleInfo> Rules => McpRules.All;

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        return AnalyzeTools(source, cancellationToken);
    }

    private static IEnumerable<Finding> AnalyzeTools(ScanSource source, CancellationToken cancellationToken)
    {
        var tools = McpToolReader.Read(source, cancellationToken);
        foreach (var tool in tools)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (rule, start, severity, message) in Judge(tool))
                yield return source.Report(rule, start, 160, message, Confidence.High, severity);
            foreach (var (start, text) in tool.Texts.Prepend((tool.Start, tool.Description)))
            {
                if (McpCarriedOutputs.Judge(text, source.Text.Raw) is { } carried)
                    yield return source.Report(carried.Rule, start, 160, $"{tool.Name}: {carried.Message}: \"{carried.Quoted}\"", Confidence.High, carried.Severity);
            }
        }
        foreach (var (tool, first) in McpNames.Confusable(tools))
            yield return source.Report(McpRules.ConfusableName, tool.Start, 160, $"the tool {tool.Name} is taken for {first.Name}", Confidence.High, tool.Name == first.Name ? Severity.Low : Severity.Medium);
        foreach (var (start, message) in McpForeignTokens.Find(source))
            yield return source.Report(McpRules.ForeignToken, start, 160, message);
        foreach (var start in McpRemoteTexts.Find(source))
            yield return source.Report(McpRules.RemoteDescription, start, 160);
        foreach (var finding in Loose(source, tools))
            yield return finding;
        foreach (var finding in Contradictions(source, cancellationToken))
            yield return finding;
    }

    /// <summary>Everything that is wrong with one definition.</summary>
    internal static IEnumerable<(RuleInfo Rule, int Start, Severity Severity, string Message)> Judge(McpTool tool)
    {
        if (McpNames.Disguise(tool.Name) is { } disguise)
            yield return (McpRules.ConfusableName, tool.Start, Severity.High, disguise);
        if (McpHiddenText.Judge(tool.Name, isName: true) is { } hiddenName)
            yield return (hiddenName.Rule, tool.Start, hiddenName.Severity, $"in the name: {hiddenName.Message}");
        foreach (var (start, text) in tool.Texts.Prepend((tool.Definition?["description"]?.Start ?? tool.Start, tool.Description)).Append((tool.Start, tool.Name)))
        {
            if (McpHiddenText.Judge(text, isName: false) is { } hidden)
                yield return (hidden.Rule, start, hidden.Severity, $"{tool.Name}: {hidden.Message}");
            if (McpText.Judge(text.Replace('_', ' ') is var spaced && text == tool.Name ? spaced : text) is { } said)
                yield return (said.Rule, start, said.Severity, $"{tool.Name}: {said.Message}: \"{said.Quoted}\"");
            if (McpOrders.Judge(tool.Name, text) is { } ordered)
                yield return (ordered.Rule, start, ordered.Severity, $"{tool.Name}: {ordered.Message}: \"{ordered.Quoted}\"");
        }
        foreach (var (start, message) in McpHints.Judge(tool))
            yield return (McpRules.UndeclaredCapability, start, Severity.High, message);
        foreach (var (start, severity, message) in McpSchemas.Asking(tool))
            yield return (McpRules.HiddenInstruction, start, severity, message);
        foreach (var (start, severity, message) in McpDefaults.Stores(tool))
            yield return (McpRules.HiddenInstruction, start, severity, message);
        foreach (var (start, severity, message) in McpDefaults.Filled(tool))
            yield return (McpRules.FilledRecipient, start, severity, message);
        foreach (var (start, severity, message) in McpSchemas.Judge(tool))
            yield return (McpRules.UnlimitedParameter, start, severity, message);
    }

    /// <summary>Texts for agents that stand in no definition that was read: only what is grave counts there.</summary>
    private static IEnumerable<Finding> Loose(ScanSource source, System.Collections.Immutable.ImmutableArray<McpTool> tools)
    {
        foreach (var (start, text) in McpLooseTexts.Read(source))
        {
            if (tools.Any(tool => tool.Description == text || tool.Texts.Any(told => told.Text == text)))
                continue;
            var said = McpOrders.Judge("", text) ?? McpText.Judge(text) ?? McpCarriedOutputs.Judge(text, source.Text.Raw);
            // A word alone, in a text that may be of anything, orders nothing.
            if (said is { Severity: >= Severity.High } order && order.Quoted.Contains(' ', StringComparison.Ordinal))
                yield return source.Report(order.Rule, start, 160, $"{order.Message}: \"{order.Quoted}\"", Confidence.Medium, order.Severity);
        }
        foreach (var (start, text) in McpLooseTexts.Results(source))
        {
            if (McpCarriedOutputs.Judge(text, source.Text.Raw) is { } carried)
                yield return source.Report(carried.Rule, start, 160, $"in an answer: {carried.Message}: \"{carried.Quoted}\"", Confidence.Medium, carried.Severity);
        }
    }

    /// <summary>Tools that say of themselves that they change or reach nothing, and whose code does.</summary>
    private static IEnumerable<Finding> Contradictions(ScanSource source, CancellationToken cancellationToken)
    {
        if (ProgramFlow.Of(source, cancellationToken) is not { } program)
            yield break;
        foreach (var tool in program.Flow.Tools.Where(tool => tool.Handler is not null))
        {
            if (tool.IsReadOnly && (tool.Handler!.Uses & Capability.FileWrite) != 0)
                yield return source.Report(McpRules.UndeclaredCapability, tool.Start, 160, $"{tool.Name} says that it only reads, and writes or deletes files", Confidence.Medium);
            else if (tool.IsReadOnly && (tool.Handler!.Uses & Capability.FileAppend) != 0)
                yield return source.Report(McpRules.UndeclaredCapability, tool.Start, 160, $"{tool.Name} says that it only reads, and adds to a file", Confidence.Medium, Severity.Medium);
            // Whoever calls nothing but the service that the tool is for may call its world closed.
            if (tool.IsClosedWorld && (tool.Handler!.Uses & Capability.Network) != 0)
                yield return source.Report(McpRules.UndeclaredCapability, tool.Start, 160, $"{tool.Name} says that it reaches nothing outside, and uses the network", Confidence.Medium, Severity.Medium);
        }
    }
}
