namespace Symbiont.Server;

/// <summary>The front refuses the request for a reason that is HTTP's and not the domain's.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}
