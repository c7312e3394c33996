namespace Symbiont.Language.Values;

/// <summary>The kinds of <see cref="Value"/>. A lazy range is of kind <see cref="Array"/>.</summary>
public enum ValueKind
{
    /// <summary>Null, <c>None</c>.</summary>
    Null,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A 64-bit integer.</summary>
    Int,

    /// <summary>A finite double.</summary>
    Float,

    /// <summary>A text of UTF-16 units.</summary>
    String,

    /// <summary>A length of time, exact to 100 ns.</summary>
    Duration,

    /// <summary>An ordered list, stored or a lazy range.</summary>
    Array,

    /// <summary>Named fields in insertion order.</summary>
    Record,

    /// <summary>A function; it lives only inside one execution.</summary>
    Function,
}
