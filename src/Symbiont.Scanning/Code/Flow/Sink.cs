namespace Symbiont.Scanning.Code.Flow;

/// <summary>A place where data can do harm.</summary>
/// <param name="Kind">What harm can be done there.</param>
/// <param name="What">How messages name it: <c>os.system</c>.</param>
internal readonly record struct Sink(SinkKinds Kind, string What);
