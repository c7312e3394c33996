namespace Symbiont.Scanning.Prose.Orders;

/// <summary>What a short text tells in the language that most of its words are of.</summary>
/// <param name="IsEnglish">Whether that is English.</param>
/// <param name="Parts">Of an order.</param>
/// <param name="Classes">Of its words.</param>
/// <param name="First">Where the first part stands.</param>
internal sealed record ToldParts(bool IsEnglish, IReadOnlySet<Part> Parts, IReadOnlySet<WordClass> Classes, int First)
{
    /// <summary>Whether something is done that costs somebody dearly.</summary>
    public bool Acts => Parts.Overlaps([Part.Spread, Part.Fake, Part.Away, Part.Erase, Part.Plant, Part.Weaken, Part.Leak, Part.Secret]);

    public bool Has(Part part) => Parts.Contains(part);

    public bool Has(WordClass kind) => Classes.Contains(kind);
}
