using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Commands of which each reads what the one before writes.</summary>
internal sealed record ShellPipeline(ImmutableArray<ShellCommand> Commands);
