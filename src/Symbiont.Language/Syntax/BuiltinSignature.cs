namespace Symbiont.Language.Syntax;

/// <summary>How many arguments a pure builtin takes; as a method the receiver is the first of them.</summary>
/// <param name="MinArguments">The fewest.</param>
/// <param name="MaxArguments">The most; <see cref="int.MaxValue"/> for any number.</param>
public readonly record struct BuiltinSignature(int MinArguments, int MaxArguments);
