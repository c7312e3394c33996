namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>
/// A family of transformations that differ by a key. What <see cref="Derive"/> makes of two values does not depend on the key, so the cribs of all keys are
/// searched for at once.
/// </summary>
internal abstract class Cipher
{
    /// <summary>How far the values lie apart, at most, that one derived value is made of.</summary>
    public abstract int Reach { get; }

    /// <summary>A value that is the same whatever the key is.</summary>
    /// <param name="data">At least <see cref="Reach"/> values beyond <paramref name="at"/>.</param>
    /// <param name="at">The first of them.</param>
    public abstract byte Derive(ReadOnlySpan<char> data, int at);

    /// <summary>The key that makes a crib of what stands at a place; null: none does, or the one that changes nothing.</summary>
    public abstract CipherKey? KeyOf(ReadOnlySpan<char> data, int at, string crib);

    /// <summary>What one value was before.</summary>
    public abstract char Undo(char value, int index, CipherKey key);

    /// <summary>How it is called.</summary>
    public abstract string Name(CipherKey key);
}
