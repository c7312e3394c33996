using Symbiont.Engine;

namespace Symbiont.Scheduling.Tests.Hosting;

/// <summary>Brings schedules messages that agents send only while they go.</summary>
[GrainType("courier")]
public interface ICourierGrain : IGrain
{
    /// <summary>Says for an agent that is gone that it has not run this.</summary>
    Task Refuse(string schedule, string runId, string agentId);
}
