using Symbiont.Engine;

namespace Symbiont.Testing.Silo;

/// <summary>A turn that was asked to refuse has done so.</summary>
/// <param name="seen">The state as the turn saw it.</param>
internal sealed class RefusedException(TokensState seen) : DomainException(ErrorKind.Conflict, "REFUSED", "Refused, as was asked for.")
{
    public TokensState Seen { get; } = seen;
}
