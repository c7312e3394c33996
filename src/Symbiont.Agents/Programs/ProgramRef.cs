using Symbiont.Engine;

namespace Symbiont.Agents.Programs;

/// <summary>Where a program's text lies: with its agent, or with the one execution that runs it.</summary>
internal sealed record ProgramRef(string OwnerType, string OwnerKey, string Hash)
{
    public GrainId Owner => new(OwnerType, OwnerKey);

    /// <summary>Name of the body that holds the text.</summary>
    public string Body => BodyOf(Hash);

    public static ProgramRef In(GrainId owner, string hash) => new(owner.Type, owner.Key, hash);

    public static string BodyOf(string hash) => $"program/{hash}";
}
