namespace Symbiont.Agents;

/// <summary>The <c>details</c> of a program that is too large.</summary>
/// <param name="Field">The field of the request that holds it.</param>
/// <param name="LimitBytes">The most that a program may have, in bytes of UTF-8.</param>
public sealed record ProgramTooLargeDetails(string Field, long LimitBytes);
