namespace Symbiont.Agents;

/// <summary>An approval that an action waits for, as its journal line says.</summary>
/// <param name="Id">The approval (UUID).</param>
/// <param name="Role">Who is asked; null: anybody.</param>
internal sealed record AskedApproval(string Id, string? Role);
