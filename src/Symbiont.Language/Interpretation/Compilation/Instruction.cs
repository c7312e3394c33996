namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>One instruction; see <see cref="OpCode"/> for what its operands mean.</summary>
internal readonly record struct Instruction(OpCode Code, int A, int B, object? X);
