using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>What the policies said about an action.</summary>
/// <param name="Effect"><c>allow</c>, <c>deny</c>, or <c>approval</c>: people have to approve it first.</param>
/// <param name="Policy">The policy that decided; null: none spoke.</param>
/// <param name="Rule">Its rule, as written; null: none spoke.</param>
public sealed record StepDecision([property: AllowedValues("allow", "deny", "approval")] string Effect, string? Policy, string? Rule);
