namespace Symbiont.Language.Interpretation;

/// <summary>The codes of errors that a program can meet. Hosts add their own for what actions raise, such as <c>HTTP_ERROR</c>.</summary>
public static class ErrorCodes
{
    /// <summary>What <c>error("message")</c> raises.</summary>
    public const string Error = "ERROR";

    /// <summary>A parameter without <c>Optional</c> was not given.</summary>
    public const string MissingParameter = "MISSING_PARAMETER";

    /// <summary>A value is not of the kind that is needed here.</summary>
    public const string TypeMismatch = "TYPE_MISMATCH";

    /// <summary>A member of null was asked for.</summary>
    public const string NullAccess = "NULL_ACCESS";

    /// <summary>A number or duration left its range.</summary>
    public const string Overflow = "OVERFLOW";

    /// <summary>Division by zero.</summary>
    public const string DivisionByZero = "DIVISION_BY_ZERO";

    /// <summary>A position outside the array or string.</summary>
    public const string IndexOutOfRange = "INDEX_OUT_OF_RANGE";

    /// <summary>A name that nothing in reach bears.</summary>
    public const string UndefinedName = "UNDEFINED_NAME";

    /// <summary>A method or member that values of this kind do not have.</summary>
    public const string UnknownMember = "UNKNOWN_MEMBER";

    /// <summary>A call with arguments that the function does not take.</summary>
    public const string ArgumentMismatch = "ARGUMENT_MISMATCH";

    /// <summary>An argument of the right kind that makes no sense.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>An assignment to a name that the code sees only as a copy.</summary>
    public const string NotAssignable = "NOT_ASSIGNABLE";

    /// <summary>Text that is not JSON.</summary>
    public const string InvalidJson = "INVALID_JSON";

    /// <summary>Text that is not Base64 of UTF-8 text.</summary>
    public const string InvalidBase64 = "INVALID_BASE64";

    /// <summary>A function where only data can go: an action, a result, JSON.</summary>
    public const string NotSerialisable = "NOT_SERIALISABLE";

    /// <summary>Data nested deeper than <see cref="Values.Value.MaxDepth"/>.</summary>
    public const string DepthLimit = "DEPTH_LIMIT";

    /// <summary>Too many calls inside each other.</summary>
    public const string RecursionLimit = "RECURSION_LIMIT";

    /// <summary>An action where none may be performed.</summary>
    public const string ActionNotAllowed = "ACTION_NOT_ALLOWED";

    /// <summary>More interpreter steps than the execution may take. Cannot be caught.</summary>
    public const string StepLimit = "STEP_LIMIT";

    /// <summary>More memory than the execution may hold. Cannot be caught.</summary>
    public const string MemoryLimit = "MEMORY_LIMIT";

    /// <summary>The execution's time is over. Cannot be caught.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The execution was cancelled. Cannot be caught.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary>A budget of the execution (tokens, for one) is spent. Cannot be caught.</summary>
    public const string BudgetExceeded = "BUDGET_EXCEEDED";

    /// <summary>The journal is full. Cannot be caught.</summary>
    public const string JournalLimit = "JOURNAL_LIMIT";

    /// <summary>The replay met another action than the journal holds. Cannot be caught.</summary>
    public const string ReplayDiverged = "REPLAY_DIVERGED";

    /// <summary>Whether a program may catch errors of this code.</summary>
    public static bool CanBeCaught(string code) => code is not (StepLimit or MemoryLimit or Timeout or Cancelled
        or BudgetExceeded or JournalLimit or ReplayDiverged);
}
