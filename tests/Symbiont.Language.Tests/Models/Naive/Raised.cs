using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>An error of the program on its way outwards.</summary>
internal sealed class Raised(string code, Position position, object? details = null) : Exception
{
    public string Code => code;

    public Position Position => position;

    public object? Details => details;
}
