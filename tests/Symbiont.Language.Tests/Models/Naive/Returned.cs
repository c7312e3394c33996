namespace Symbiont.Language.Tests.Models.Naive;

/// <summary><c>return</c> on its way to the function that it ends.</summary>
internal sealed class Returned(object? value) : Exception
{
    public object? Value => value;
}
