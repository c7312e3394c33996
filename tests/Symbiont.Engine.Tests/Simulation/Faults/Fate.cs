namespace Symbiont.Engine.Tests.Simulation;

/// <summary>What becomes of a question to the database.</summary>
internal enum Fate
{
    Arrives,
    RequestLost,
    AnswerLost,
}
