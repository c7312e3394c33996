namespace Symbiont.Agents.Tests.Hostile;

/// <summary>A theory about what the kernel does not keep for root; skipped where the tests are root.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NotRootTheoryAttribute : TheoryAttribute
{
    public NotRootTheoryAttribute() => Skip = Environment.IsPrivilegedProcess ? "Not promised to a server that is root: RLIMIT_NPROC does not bind root. Run the tests as another user." : null;
}
