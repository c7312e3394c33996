using Symbiont.Scanning.Contexts;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Reports what is hidden in data; what it says is scanned again as a layer of its own.</summary>
internal sealed class ConcealmentAnalyzer : IScanAnalyzer
{
    public string Name => "concealment";

    public IReadOnlyList<RuleInfo> Rules => [ConcealmentRules.Concealed];

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var found in ConcealmentFinder.Of(source))
        {
            // Whoever tests a decoder, or explains one, has something to decode.
            // Types written beside each other are put together by nobody; what an encoding hides there is read on all the same.
            var weakened = Roles.IsDeclaration(source.Name) && !source.IsDisguised ? "in a file of types" : source.IsTest ? "in the data of a test" : source.IsForPeople ? "in documentation for people" : null;
            yield return source.Report(ConcealmentRules.Concealed, found.Start, found.Length, $"Hidden text ({found.Layer}): {Excerpts.Of(found.Text)}",
                weakened is null ? Confidence.High : Confidence.Medium, weakened is null ? null : Severity.Medium, weakened);
        }
    }
}
