namespace Symbiont.Engine.Tests.Simulation;

/// <summary>The sentences in which the model says what was broken.</summary>
internal static class Broken
{
    public const string Simulation = "The simulation itself holds, and nothing of it runs outside its one thread";
    public const string Drained = "Everything that was begun comes to an end once all is well again";
    public const string Acknowledged = "An acknowledged change is there, once";
    public const string AtMostOnce = "A change that nobody heard of happens at most once";
    public const string RefusedChangesNothing = "A refused call changes nothing";
    public const string OneLine = "Every answer is a state in the grain's one line of commits";
    public const string RefusalRestsOnCommitted = "A refusal rests on a state that was committed";
    public const string Current = "A read sees what was committed before it began";
    public const string Durable = "Nothing is answered that is not committed";
    public const string CommittedOnce = "What is to happen after a commit happens once";
    public const string SameAnswer = "Calls under one key have one answer and one effect";
    public const string ClaimRefusal = "A claim is refused only while another holds the name";
    public const string ClaimUnique = "A name has one holder";
    public const string CreatedOnce = "A grain is created once";
    public const string MessageOnce = "A message is received once";
    public const string MessageOrder = "Messages of one sender to one receiver arrive in order";
    public const string MessageLost = "A message that was sent is received";
    public const string ReminderOnce = "A reminder fires once for each setting";
    public const string ReminderLost = "A reminder that was set fires";
    public const string Fenced = "A worker commits nothing after another has taken its item";
    public const string WorkOnce = "A work item that a turn ends is ended once";
    public const string WorkDone = "A work item is done to its end";
    public const string NothingBuried = "Nothing is given up that can succeed";
    public const string CursorSkips = "A cursor skips no row";
    public const string CursorRepeats = "A cursor gives no row twice";
    public const string CursorOrder = "All readers see one order";
    public const string FeedOrder = "The order of all rows is each grain's order of commits";
    public const string LosersRow = "Nothing of a lost commit remains";
    public const string RowsMatch = "What commits with the state is what the state says";
}
