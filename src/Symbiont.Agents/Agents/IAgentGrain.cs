using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>One agent: its program and versions, its counters, and the line of executions before it. Key: the agent's id (UUID).</summary>
[GrainType("agent")]
public interface IAgentGrain : IGrain
{
    /// <summary>Checks the program and makes the agent; nothing runs. Errors: <c>INVALID_DSL</c>, <c>AGENT_NAME_TAKEN</c>, <c>UNKNOWN_SANDBOX</c>, <c>BLOCK_NOT_WIRED</c>, <c>WEBHOOK_PATH_TAKEN</c>, <c>INVALID_REQUEST</c>.</summary>
    Task<AgentCreated> Create(CreateAgent request);

    /// <summary>Changes name, program, mode or metadata; a new program is a new version, running executions finish on theirs. Error: <c>AGENT_NOT_FOUND</c>, as for every method below.</summary>
    Task<AgentAnswer> Update(UpdateAgent request);

    /// <summary>Removes the agent at once; what runs is cancelled.</summary>
    Task<AgentAnswer> Delete();

    /// <summary>Cancels what runs and what waits in line, and keeps the agent.</summary>
    Task<AgentAnswer> Shutdown(ShutdownAgent request);

    /// <summary>Accepts an execution: started or queued, durable when answered. Errors: <c>AGENT_BUSY</c>, <c>QUEUE_FULL</c>.</summary>
    Task<ExecutionStarted> Execute(StartExecution request);

    /// <summary>Takes an event: an execution that waits for its type has it, else an event-driven or persistent agent starts one with it.</summary>
    Task<EventAccepted> PushEvent(PushEvent request);

    /// <summary>Takes a message: an execution that waits for it has it, else a persistent agent starts one with it, else it lies in the mailbox for its time. Error: <c>MAILBOX_FULL</c>.</summary>
    Task<MessageAccepted> Send(SendMessage request);

    /// <summary>Notes that the agent lives, with what it reports of itself.</summary>
    Task<HeartbeatAccepted> Heartbeat(Heartbeat request);
}
