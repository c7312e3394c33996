namespace Symbiont.Agents;

/// <summary>How much of something an execution has used.</summary>
/// <param name="Used">Up to the last commit.</param>
/// <param name="Most">The limit, by today's settings; null: there is none, or the program is gone.</param>
public sealed record StoryLimit(long Used, long? Most);
