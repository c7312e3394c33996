using System.Collections.Frozen;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>Obligations that the runtime does not know. A condition is no obligation: it is evaluated.</summary>
internal static class PolicyChecks
{
    private static readonly FrozenSet<string> Known = new[] { "approval", "rate_limiting" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks the <c>require</c> rules; <paramref name="parameters"/> are names that may stand as conditions.</summary>
    public static void Run(PolicyDeclaration policy, Scope parameters, DiagnosticList diagnostics)
    {
        foreach (var rule in policy.Rules.Where(rule => rule.Effect == PolicyEffect.Require))
        {
            foreach (var (name, position) in Obligations(rule.Operand))
            {
                if (!Known.Contains(name) && !parameters.TryFind(name, out _) && !Builtins.All.ContainsKey(name))
                    diagnostics.Warning(position, $"'{name}' is no obligation that the runtime knows (approval, rate_limiting)", Codes.UnknownObligation);
            }
        }
    }

    private static IEnumerable<(string Name, Position Position)> Obligations(Expression operand) => operand switch
    {
        Expression.Name name => [(name.Identifier, name.Position)],
        Expression.Text text => [(text.Value, text.Position)],
        Expression.Call { Callee: Expression.Name name } => [(name.Identifier, name.Position)],
        Expression.Record record => record.Entries.Select(entry => (entry.Key, entry.Position)),
        Expression.Array array => array.Elements.SelectMany(Obligations),
        _ => [],
    };
}
