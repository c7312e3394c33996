namespace Symbiont.Telemetry;

/// <summary>Adds up what all silos answer.</summary>
public interface IRequestLoad
{
    /// <summary>Requests a second of these silos together, the mean of about the last minute.</summary>
    /// <param name="silos">Their names.</param>
    Task<double> PerSecond(IEnumerable<string> silos);
}
