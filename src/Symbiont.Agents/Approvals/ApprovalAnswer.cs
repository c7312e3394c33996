namespace Symbiont.Agents;

/// <summary>What somebody said to an approval.</summary>
/// <param name="Id">The approval.</param>
/// <param name="Role">Who was asked; null: anybody.</param>
/// <param name="Approved">False: rejected.</param>
/// <param name="By">Who says so, in the caller's words.</param>
/// <param name="Comment">Null: none was given.</param>
internal sealed record ApprovalAnswer(string Id, string? Role, bool Approved, string By, string? Comment)
{
    /// <summary>To follow the name of an action.</summary>
    public string Sentence => $"{By} {(Approved ? "approved" : "rejected")} it{(Role is null ? "" : $" as {Role}")}{(Comment is null ? "" : $": {Comment}")}";
}
