namespace Symbiont.Server;

/// <summary>Whether this process has begun to serve: what fails before that is a start that failed.</summary>
internal sealed class Serving
{
    private volatile bool begun;

    public bool Begun
    {
        get => begun;
        set => begun = value;
    }
}
