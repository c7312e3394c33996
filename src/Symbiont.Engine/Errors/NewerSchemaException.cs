namespace Symbiont.Engine;

/// <summary>Something stored was written by a newer release; this one leaves it alone.</summary>
/// <param name="what">What was met.</param>
/// <param name="found">Its version.</param>
/// <param name="known">The newest version that this release reads.</param>
public sealed class NewerSchemaException(string what, int found, int known)
    : DomainException(ErrorKind.Unavailable, "NEWER_SCHEMA", $"{what} was written by a newer release (schema {found}, this release reads up to {known}). Upgrade this silo.");
