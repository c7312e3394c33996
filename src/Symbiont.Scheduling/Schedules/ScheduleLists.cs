namespace Symbiont.Scheduling;

/// <summary>Names of the lookup lists of this module.</summary>
internal static class ScheduleLists
{
    /// <summary>How many of the last deliveries are kept.</summary>
    public const int Deliveries = 20;

    /// <summary>Schedules not deleted, by id.</summary>
    public const string All = "schedules";

    /// <summary>One agent's schedules, by id.</summary>
    public static string OfAgent(string agentId) => $"schedules-of/{agentId}";

    /// <summary>One schedule's runs, by id.</summary>
    public static string Runs(string scheduleId) => $"schedule-runs/{scheduleId}";

    /// <summary>What became of one schedule's last deliveries; a new one takes the place of the oldest.</summary>
    public static string DeliveriesOf(string scheduleId) => $"schedule-deliveries/{scheduleId}";
}
