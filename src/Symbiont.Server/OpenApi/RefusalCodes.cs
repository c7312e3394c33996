namespace Symbiont.Server;

/// <summary>Codes with which an endpoint itself may refuse; those of the gates before it are added by rule. Metadata of endpoints.</summary>
internal sealed record RefusalCodes(IReadOnlyList<string> Codes);
