namespace Symbiont.Scheduling.Deliveries;

/// <summary>A target has not taken an outcome.</summary>
/// <param name="message">One sentence for people.</param>
internal sealed class DeliveryFailedException(string message) : Exception(message);
