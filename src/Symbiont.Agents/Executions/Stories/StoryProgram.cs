namespace Symbiont.Agents;

/// <summary>What an execution runs.</summary>
/// <param name="Hash">SHA-256 of the program's text.</param>
/// <param name="Version">The version of its agent's program; null: not known any more, or a program given with the call.</param>
/// <param name="LanguageVersion">The version of the language that says what the text means.</param>
/// <param name="Function">The function that it runs; null: the agent itself.</param>
public sealed record StoryProgram(string Hash, int? Version, int LanguageVersion, string? Function);
