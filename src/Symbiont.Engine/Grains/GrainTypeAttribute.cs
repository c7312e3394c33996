namespace Symbiont.Engine;

/// <summary>Gives a grain interface the type name under which its grains are stored. The name is part of the data: never change it.</summary>
/// <param name="name">1 to 32 lower-case letters, digits and hyphens, unique in the server.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class GrainTypeAttribute(string name) : Attribute
{
    /// <summary>The stored type name, for example <c>agent</c>.</summary>
    public string Name { get; } = name;
}
