using Symbiont.Engine;

namespace Symbiont.Testing.Silo;

/// <param name="Added">In the order of the turns.</param>
/// <param name="Told">By other grains: sender, a space, and the token.</param>
/// <param name="Done">Of work items and reminders: token, @, and the silo.</param>
[Schema("tokens")]
public sealed record TokensState(IReadOnlyList<string> Added, IReadOnlyList<string> Told, IReadOnlyList<string> Done)
{
    public static TokensState Empty { get; } = new([], [], []);
}
