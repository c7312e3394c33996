using Symbiont.Engine;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents;

/// <summary>A program whose blocks are checked, and what is said of them.</summary>
/// <param name="program">The program; its grammar and names are in order.</param>
/// <param name="agent">The agent of it that will run.</param>
public sealed class BlockCheck(ProgramSyntax program, AgentDeclaration agent)
{
    private readonly List<FieldError> errors = [];
    private readonly List<ProgramWarning> warnings = [];

    /// <summary>The program.</summary>
    public ProgramSyntax Program { get; } = program;

    /// <summary>The agent of it that will run.</summary>
    public AgentDeclaration Agent { get; } = agent;

    internal IReadOnlyList<FieldError> Errors => errors;

    internal IReadOnlyList<ProgramWarning> Warnings => warnings;

    /// <summary>The program is refused: <c>INVALID_DSL</c>.</summary>
    public void Error(Position at, string message) => errors.Add(new("dsl", "invalid_dsl", message, at.Line, at.Column));

    /// <summary>The author should look at this.</summary>
    public void Warn(Position at, string message) => warnings.Add(new(at.Line, at.Column, message));

    /// <summary>The block is right by itself, and this server cannot carry it out: <c>BLOCK_NOT_WIRED</c>.</summary>
    public static DomainException NotWired(string kind, Position at, string reason) => new(
        ErrorKind.Invalid, "BLOCK_NOT_WIRED", $"Line {at.Line}: {reason}", new BlockNotWiredDetails(kind, at.Line, reason));
}
