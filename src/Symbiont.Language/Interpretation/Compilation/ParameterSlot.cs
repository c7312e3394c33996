using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>A parameter and what it accepts; a lambda's accepts everything.</summary>
internal sealed record ParameterSlot(string Name, TypeReference? Type)
{
    public bool IsOptional { get; } = Type is not null && TypeCheck.IsOptional(Type);

    /// <summary>Whether a value has to be looked at before it is bound.</summary>
    public bool IsChecked { get; } = Type is not null && TypeCheck.IsChecked(Type);
}
