using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>An error with its place in the program.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>, one of the host's, or the program's own.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Details">More for the program.</param>
public sealed record ExecutionError(string Code, string Message, int Line, int Column, Value? Details = null)
{
    /// <summary>Whether the program may catch it.</summary>
    public bool CanBeCaught { get; init; } = ErrorCodes.CanBeCaught(Code);

    /// <summary>The error as a program sees it: <c>{code, message, line, column}</c> and <c>details</c> when there are any.</summary>
    public RecordValue ToValue()
    {
        var record = new RecordBuilder(5)
            .Set("code", Value.Of(Code))
            .Set("message", Value.Of(Message))
            .Set("line", Value.Of(Line))
            .Set("column", Value.Of(Column));
        if (Details is not null)
            record.Set("details", Details);
        return record.Build();
    }

    /// <summary>The error that <see cref="ToValue"/> made this of.</summary>
    internal static ExecutionError FromValue(RecordValue record) => new(
        ((StringValue)record["code"]!).Text,
        ((StringValue)record["message"]!).Text,
        (int)((IntValue)record["line"]!).Number,
        (int)((IntValue)record["column"]!).Number,
        record["details"]);
}
