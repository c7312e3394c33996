using System.Runtime.CompilerServices;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.JavaScript;
using Symbiont.Scanning.Code.Python;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code;

/// <summary>A program read and followed; kept as long as its source is, because several analysers ask for it.</summary>
internal sealed record ProgramFlow(SyntaxTree Tree, FlowResult Flow)
{
    private static readonly ConditionalWeakTable<ScanSource, ProgramFlow> Known = [];

    /// <summary>The flow of a source; null when it is no program that is followed.</summary>
    public static ProgramFlow? Of(ScanSource source, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(source, out var known))
            return known;
        if (source.Kind is not (SourceKind.Python or SourceKind.JavaScript or SourceKind.TypeScript) || Notebook.IsOne(source.Name))
            return null;
        var text = new CodeText(source.Text.Raw);
        var isPython = source.Kind == SourceKind.Python;
        var hasMarkup = source.Kind == SourceKind.JavaScript || source.Name.EndsWith("tsx", StringComparison.OrdinalIgnoreCase);
        var tree = isPython ? PythonParser.Parse(text) : ScriptParser.Parse(text, hasMarkup);
        var flow = FlowAnalysis.Run(tree, isPython ? PythonProfile.Instance : ScriptProfile.Instance, cancellationToken);
        return Known.GetValue(source, _ => new(tree, flow));
    }
}
