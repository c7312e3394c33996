namespace Symbiont.Server;

/// <summary>Makes answers, so that their types need not be written out.</summary>
internal static class Answers
{
    public static Answer<T> Ok<T>(T value) => new(value);
}
