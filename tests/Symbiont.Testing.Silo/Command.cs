namespace Symbiont.Testing.Silo;

/// <summary>A line of standard input.</summary>
/// <param name="Id">Comes back with the answer.</param>
/// <param name="Do">What to do.</param>
/// <param name="Grain">With which grain.</param>
/// <param name="Token">The token.</param>
/// <param name="Other">The grain to tell.</param>
internal sealed record Command(int Id, string Do, string? Grain = null, string? Token = null, string? Other = null);
