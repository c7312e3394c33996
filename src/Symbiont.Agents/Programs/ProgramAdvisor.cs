using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Programs;

/// <inheritdoc cref="IProgramAdvisor"/>
internal sealed class ProgramAdvisor(ProgramBlocks blocks) : IProgramAdvisor
{
    public async Task<AgentCreated> Advise(CreateAgent request, AgentCreated created, CancellationToken cancelled = default)
    {
        var found = await blocks.FindWarnings(Parser.Parse(request.Dsl!).Program, request.Name!, cancelled);
        return found.Count == 0 ? created : created with { Warnings = [.. created.Warnings ?? [], .. found] };
    }
}
