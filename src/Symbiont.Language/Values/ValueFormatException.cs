namespace Symbiont.Language.Values;

/// <summary>A text is not the encoding of a value, or a value has no encoding; the message says what is wrong and where.</summary>
public sealed class ValueFormatException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public ValueFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and what led to it.</summary>
    public ValueFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
