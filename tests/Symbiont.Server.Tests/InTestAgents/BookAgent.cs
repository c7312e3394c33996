using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

internal sealed class BookAgent(string id, AgentBook book) : IAgentGrain
{
    public Task<AgentCreated> Create(CreateAgent request) => Answer(request, () =>
    {
        if (request.Name is null || request.Dsl is null)
        {
            throw new InvalidException("INVALID_REQUEST", [
                .. request.Name is null ? [new FieldError("name", "missing_required_field", "The field name is missing.")] : Array.Empty<FieldError>(),
                .. request.Dsl is null ? [new FieldError("dsl", "missing_required_field", "The field dsl is missing.")] : Array.Empty<FieldError>(),
            ]);
        }

        if (book.Agents.Values.Any(agent => agent.Name == request.Name))
        {
            throw new DomainException(ErrorKind.Conflict, "AGENT_NAME_TAKEN", $"The name \"{request.Name}\" is taken.");
        }

        book.Agents[id] = new(
            id, request.Name, request.Dsl, ExecutionMode.Ephemeral, request.Metadata ?? JsonElement.Parse("{}"), 1,
            [new(1, AgentBook.Created)], AgentBook.Created, AgentBook.Created);
        return new AgentCreated(id, "created");
    });

    public Task<AgentDetail> Get() => Answer(null, () => book.Agent(id));

    public Task<AgentAnswer> Update(UpdateAgent request) => Answer(request, () =>
    {
        var agent = book.Agent(id);
        book.Agents[id] = agent with { Name = request.Name ?? agent.Name, Dsl = request.Dsl ?? agent.Dsl };
        return new AgentAnswer(id, "updated");
    });

    public Task<AgentAnswer> Delete() => Answer(null, () =>
    {
        book.Agent(id);
        book.Agents.TryRemove(id, out _);
        return new AgentAnswer(id, "deleted");
    });

    public Task<ExecutionStarted> Execute(StartExecution request) => Answer(request, () =>
    {
        book.Agent(id);
        return new ExecutionStarted(book.Run(id, request.Parameters));
    });

    public Task<EventAccepted> PushEvent(PushEvent request) => Answer(request, () =>
    {
        book.Agent(id);
        return new EventAccepted(request.Id ?? "made-here", "accepted", null);
    });

    public Task<HeartbeatAccepted> Heartbeat(Heartbeat request) => Answer(request, () =>
    {
        book.Agent(id);
        return new HeartbeatAccepted(id, "ok", "healthy", AgentBook.Created);
    });

    private Task<T> Answer<T>(object? request, Func<T> answer)
    {
        if (book.Failure is { } failure)
        {
            book.Failure = null;
            throw failure;
        }

        book.LastRequest = request;
        return Task.FromResult(answer());
    }
}
