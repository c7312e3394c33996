namespace Symbiont.Server;

/// <summary>One event of a stream.</summary>
/// <param name="Id">To go on behind it.</param>
/// <param name="Type">Its name.</param>
/// <param name="Data">Becomes JSON.</param>
internal sealed record StreamedEvent(string Id, string Type, object Data);
