using System.Security.Cryptography;
using System.Text;
using Symbiont.Agents.Actions;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>Prepares the execution that another one delegates, or that is to answer what it asks.</summary>
internal sealed class Delegation(IAgentDirectory directory)
{
    private const string Ask = "ask";
    private const int MaxDepth = 3;
    private const int MaxInput = 1024 * 1024;

    /// <summary>The child's id derives from its parent and step, so starting it twice is one child.</summary>
    public async Task<ChildStart> Prepare(ActionCall call, ExecutionState parent, RunContext run)
    {
        if (call.Argument("agent", 0) is not StringValue { Text: var name })
            throw new ActionException(ErrorCodes.InvalidArgument, $"{call.Name} takes the name or id of an agent and what it is given.");
        var id = ChildId(parent.Id, call.Path);
        var asked = call.Name == Ask ? MessageRules.Event(id, null, parent.AgentName, MessagePayload.Read(call, run.Secrets), run.Now) : null;
        var input = asked is not null ? null : Input(call, run.Secrets);
        var agent = await directory.Find(name) ?? throw new ActionException("AGENT_NOT_FOUND", $"There is no agent \"{name}\".");
        var depth = (parent.Parent?.Depth ?? 0) + 1;
        IReadOnlyList<string> chain = [.. parent.Parent?.Agents ?? [], .. parent.AgentId is { } self ? new[] { self } : []];
        if (chain.Contains(agent))
            throw new ActionException("DELEGATION_CYCLE", $"The agent \"{name}\" stands above this execution already.");
        if (depth > MaxDepth)
            throw new ActionException("DELEGATION_DEPTH", $"Executions may be delegated {MaxDepth} deep.");
        return new(agent, id, input, new(parent.Id, call.Path, depth, chain), asked);
    }

    private static string? Input(ActionCall call, SecretLedger secrets)
    {
        var input = call.Argument("input", 1) switch
        {
            null or NullValue => null,
            RecordValue record => ValueJson.Write(record),
            _ => throw new ActionException(ErrorCodes.InvalidArgument, "The input of delegate is a record: its fields are the agent's parameters."),
        };
        if (input?.Length > MaxInput)
            throw new ActionException("VALUE_TOO_LARGE", $"The input of delegate may have {MaxInput} bytes; this one has {input.Length}.");
        if (input is not null && secrets.ForStore(input).Sealed)
            throw new ActionException("SECRET_IN_INPUT", "The input of delegate holds a secret; the other agent reads it from the vault itself, if it may.");
        return input;
    }

    private static string ChildId(string parent, string path)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{parent}/{path}"), hash);
        // The time of the parent's id keeps the child at its place in lists ordered by id; version 8: the rest is ours.
        Span<byte> id = stackalloc byte[16];
        Guid.Parse(parent).TryWriteBytes(id, bigEndian: true, out _);
        hash[..10].CopyTo(id[6..]);
        id[6] = (byte)(0x80 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new Guid(id, bigEndian: true).ToString();
    }
}
