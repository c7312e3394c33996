namespace Symbiont.Cluster.Tests;

/// <summary>What stands in a grain at the end.</summary>
/// <param name="Added">Tokens in the order of the turns.</param>
/// <param name="Told">Sender, a space, and the token, in the order of arrival.</param>
/// <param name="Done">Token, @, and the silo.</param>
/// <param name="Feed">Tokens in the feed's order.</param>
internal sealed record FinalState(IReadOnlyList<string> Added, IReadOnlyList<string> Told, IReadOnlyList<string> Done, IReadOnlyList<string> Feed);
