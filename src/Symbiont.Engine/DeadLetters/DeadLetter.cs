namespace Symbiont.Engine;

/// <summary>A message or work item that was given up after ten attempts.</summary>
/// <param name="Seq">Its number, ascending with time.</param>
/// <param name="Source"><c>message</c> or <c>work</c>.</param>
/// <param name="Grain">The receiver of the message; the grain whose turn started the work.</param>
/// <param name="Kind">Kind of the message; queue of the work.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">What the last attempt failed with.</param>
/// <param name="At">When it was given up, UTC.</param>
public sealed record DeadLetter(long Seq, string Source, GrainId Grain, string Kind, int Attempts, string Error, DateTimeOffset At);
