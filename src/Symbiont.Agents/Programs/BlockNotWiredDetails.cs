namespace Symbiont.Agents;

/// <summary>The <c>details</c> of a program with a block that this server does not carry out.</summary>
/// <param name="Block">The block's keyword.</param>
/// <param name="Line">1-based line of the program.</param>
/// <param name="Reason">One sentence.</param>
public sealed record BlockNotWiredDetails(string Block, int Line, string Reason);
