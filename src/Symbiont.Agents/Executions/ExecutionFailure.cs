namespace Symbiont.Agents;

/// <summary>Why an execution ended without a result.</summary>
/// <param name="Code">Upper-case code, for example <c>UNRESOLVED_ACTION</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Line">1-based line of the program; null: not tied to one.</param>
/// <param name="Column">1-based.</param>
public sealed record ExecutionFailure(string Code, string Message, int? Line, int? Column)
{
    private const int MaxCode = 128;
    private const int MaxMessage = 2_000;

    /// <summary>A failure whose words may come from a program: they are kept up to 2,000 characters.</summary>
    public static ExecutionFailure Of(string code, string message, int? line, int? column) => new(Short(code, MaxCode), Short(message, MaxMessage), line, column);

    internal static string Short(string text, int most) => text.Length <= most ? text : $"{text[..most]} … ({text.Length - most} characters more)";
}
