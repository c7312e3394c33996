using System.Reflection;

namespace Symbiont.Engine;

/// <summary>Identity of a grain in the whole cluster.</summary>
/// <param name="Type">Stored type name, see <see cref="GrainTypeAttribute"/>.</param>
/// <param name="Key">1 to 256 characters, compared ordinally.</param>
public readonly record struct GrainId(string Type, string Key)
{
    /// <summary>The identity of the grain behind <typeparamref name="TGrain"/> with this key.</summary>
    public static GrainId Of<TGrain>(string key) where TGrain : class, IGrain => new(GrainTypeName<TGrain>.Value, key);

    /// <summary><c>type/key</c>, for logs and messages.</summary>
    public override string ToString() => $"{Type}/{Key}";

    /// <summary>Reads what <see cref="ToString"/> wrote; a type's name has no slash.</summary>
    internal static GrainId Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new(text[..slash], text[(slash + 1)..]);
    }

    private static class GrainTypeName<TGrain>
    {
        public static readonly string Value = typeof(TGrain).GetCustomAttribute<GrainTypeAttribute>()?.Name
            ?? throw new InvalidOperationException($"{typeof(TGrain).Name} has no [GrainType].");
    }
}
