namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A turn's refusal, with what it rests on.</summary>
/// <param name="seen">The list as the turn saw it.</param>
internal sealed class RefusedException(string seen) : DomainException(ErrorKind.Conflict, "REFUSED", seen);
