namespace Symbiont.Scanning.Code.Flow;

/// <summary>A parameter reaches a sink.</summary>
/// <param name="Index">The parameter's place.</param>
/// <param name="Sink">Where it goes.</param>
/// <param name="Start">Offset of the sink.</param>
/// <param name="IsBuilt">Whether it goes there within fixed text.</param>
internal readonly record struct Reach(int Index, Sink Sink, int Start, bool IsBuilt);
