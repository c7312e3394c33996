namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>The program takes longer, or makes more, than a model is for.</summary>
internal sealed class TooMuchException : Exception;
