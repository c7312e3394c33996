namespace Symbiont.Agents;

/// <summary>What an execution has used of what it may use.</summary>
/// <param name="Actions">Actions begun.</param>
/// <param name="InterpreterSteps">Steps of the interpreter.</param>
/// <param name="JournalLines">Lines of its journal.</param>
/// <param name="JournalBytes">About what they take.</param>
public sealed record StoryLimits(StoryLimit Actions, StoryLimit InterpreterSteps, StoryLimit JournalLines, StoryLimit JournalBytes);
