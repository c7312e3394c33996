using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Prose.Orders;

/// <summary>What is said of orders that turn an agent against whoever it works for.</summary>
internal static class OrderRules
{
    public static readonly RuleInfo AgainstTheUser = new("order-against-user", Categories.Prose, Severity.High, "Turns an agent against whoever it works for, and has that veiled.",
        "An agent that falsifies, deletes, sends or weakens something and has an answer ready for whoever asks does harm that nobody finds.", "Say openly what is done and for whom, and let the user decide.");

    public static readonly IReadOnlyList<RuleInfo> All = [AgainstTheUser];
}
