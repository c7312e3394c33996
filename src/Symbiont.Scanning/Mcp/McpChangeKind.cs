namespace Symbiont.Scanning.Mcp;

/// <summary>What changed between two versions of a server's definitions.</summary>
public enum McpChangeKind
{
    /// <summary>A tool that was not there.</summary>
    ToolAdded,

    /// <summary>A tool that is gone.</summary>
    ToolRemoved,

    /// <summary>What agents are told of a tool.</summary>
    Description,

    /// <summary>What a tool's arguments may be.</summary>
    Schema,

    /// <summary>What a tool says of its own effects.</summary>
    Annotations,

    /// <summary>What the server may do, or how it is started.</summary>
    Permissions,
}
