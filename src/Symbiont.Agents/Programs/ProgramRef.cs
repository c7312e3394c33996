using System.Text.Json.Serialization;
using Symbiont.Engine;
using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Programs;

/// <summary>Where a program's text lies: with its agent, or with the one execution that runs it.</summary>
internal sealed record ProgramRef(string OwnerType, string OwnerKey, string Hash)
{
    /// <summary>The version of the language that says what the text means. Before there were versions it was the first.</summary>
    public int Language { get; init; } = 1;

    [JsonIgnore]
    public GrainId Owner => new(OwnerType, OwnerKey);

    /// <summary>Name of the body that holds the text.</summary>
    [JsonIgnore]
    public string Body => BodyOf(Hash);

    public static ProgramRef In(GrainId owner, string hash) => new(owner.Type, owner.Key, hash) { Language = LanguageVersion.Newest };

    public static string BodyOf(string hash) => $"program/{hash}";
}
