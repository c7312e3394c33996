using System.Globalization;

namespace Symbiont.Engine;

/// <summary>
/// How far a reader of a whole feed has come: a place in the one order that all readers see. A consumer keeps it in its
/// grain's state, where it commits together with what the consumer did.
/// </summary>
/// <param name="Epoch">Raised when the store moved to another server.</param>
/// <param name="Transaction">Number of the transaction that wrote the row; 0 where the store has one writer.</param>
/// <param name="Sequence">Number of the row.</param>
public readonly record struct FeedCursor(long Epoch, long Transaction, long Sequence)
{
    /// <summary>Before every row.</summary>
    public static FeedCursor Start { get; }

    /// <summary>This place comes later than <paramref name="other"/>.</summary>
    public bool IsAfter(FeedCursor other) => (Epoch, Transaction, Sequence).CompareTo((other.Epoch, other.Transaction, other.Sequence)) > 0;

    /// <summary><c>epoch.transaction.sequence</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Epoch}.{Transaction}.{Sequence}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out FeedCursor cursor)
    {
        cursor = default;
        if (text?.Split('.') is not [var epoch, var transaction, var sequence] || !Number(epoch, out var first) || !Number(transaction, out var second) || !Number(sequence, out var third))
            return false;
        cursor = new(first, second, third);
        return true;
    }

    private static bool Number(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
