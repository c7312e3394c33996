using System.Collections.Immutable;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>One thing that a <c>require</c> rule demands: a condition, or an obligation by its name.</summary>
/// <param name="Name">The obligation; null for a condition.</param>
/// <param name="Test">The condition; null for an obligation. A bare name is both: a condition where it is bound.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record Requirement(string? Name, Guard? Test, Position Position)
{
    private const string Approval = "approval";

    /// <summary>Obligations that the runtime knows and cannot meet yet.</summary>
    private static readonly ImmutableArray<string> UnmetNames = ["rate_limiting", "rate_limit"];

    /// <summary>Whom the obligation names, as in <c>approval("on_call")</c>; null: nobody.</summary>
    public string? Role { get; init; }

    /// <summary>Whether people have to approve: then nothing is unmet, and the answer is still to come.</summary>
    public bool AsksPeople(IReadOnlyDictionary<string, Value> bindings) =>
        string.Equals(Name, Approval, StringComparison.OrdinalIgnoreCase) && !IsCondition(bindings);

    /// <summary>Whether it names an obligation that the runtime does not know; <paramref name="bound"/> are names that may stand as conditions.</summary>
    public bool IsUnknown(IReadOnlySet<string> bound) => Name is not null && !IsKnown(Name) && !(Test is not null && bound.Contains(Name));

    /// <summary>Why it is not met, or null when it is.</summary>
    public string? Unmet(IReadOnlyDictionary<string, Value> bindings, bool strict)
    {
        if (IsCondition(bindings))
        {
            var verdict = Test!.Judge(bindings);
            return verdict.Answer == true ? null : verdict.Doubt ?? "its condition does not hold";
        }
        if (AsksPeople(bindings))
            return null;
        if (IsKnown(Name!))
            return $"'{Name}' is required, and this runtime cannot meet that obligation yet";
        return strict ? $"'{Name}' is required, and the runtime knows no such obligation" : null;
    }

    /// <summary>What an operand of <c>require</c> demands.</summary>
    public static ImmutableArray<Requirement> Read(Expression operand, CompiledProgram program) => operand switch
    {
        Expression.Array array => [.. array.Elements.SelectMany(element => Read(element, program))],
        Expression.Text text => [new Requirement(text.Value, null, text.Position)],
        Expression.Name name => [new Requirement(name.Identifier, Guard.From(name, program), name.Position)],
        Expression.Call { Callee: Expression.Name callee } call when !OperandReader.IsFunction(callee.Identifier, program) =>
            [new Requirement(callee.Identifier, null, callee.Position) { Role = RoleOf(call.Arguments.FirstOrDefault()?.Value) }],
        // { approval: "on_call", encryption: false }: what is set to false is not required.
        Expression.Record record => [.. record.Entries
            .Where(entry => entry.Value is not Expression.Boolean { Value: false })
            .Select(entry => new Requirement(entry.Key, null, entry.Position) { Role = RoleOf(entry.Value) })],
        _ => [new Requirement(null, Guard.From(operand, program), operand.Position)],
    };

    private static string? RoleOf(Expression? argument) => argument switch
    {
        Expression.Text { Value: { Length: > 0 } text } => text.Length <= ApprovalRules.MaxRole ? text : text[..ApprovalRules.MaxRole],
        Expression.Name name => name.Identifier,
        _ => null,
    };

    private static bool IsKnown(string name) =>
        string.Equals(name, Approval, StringComparison.OrdinalIgnoreCase) || UnmetNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    private bool IsCondition(IReadOnlyDictionary<string, Value> bindings) => Test is not null && (Name is null || bindings.ContainsKey(Name));
}
