using System.ComponentModel.DataAnnotations;

namespace Symbiont.Scheduling;

/// <summary>What became of one delivery.</summary>
/// <param name="RunId">The run whose outcome it was.</param>
/// <param name="Kind">Kind of the target.</param>
/// <param name="Target">Url, path or agent; null for the log.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">Why it failed; null: it did not.</param>
/// <param name="At">UTC.</param>
public sealed record DeliveryRecord(
    string RunId, string Kind, string? Target, [property: AllowedValues("delivered", "failed")] string Status, int Attempts, string? Error, DateTimeOffset At);
