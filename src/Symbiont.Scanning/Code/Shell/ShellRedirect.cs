namespace Symbiont.Scanning.Code.Shell;

/// <summary><c>&gt; file</c></summary>
internal sealed record ShellRedirect(string Operator, ShellWord Target)
{
    public bool Writes => Operator.Contains('>', StringComparison.Ordinal);
}
