namespace Symbiont.Scanning.Code.Flow;

/// <summary>Where data came from.</summary>
/// <param name="Traits">What is known of the origin.</param>
/// <param name="Parameters">One bit for each parameter of the functions under analysis that it depends on.</param>
/// <param name="Safe">What it was made safe for, as far as it is not trusted.</param>
/// <param name="Contents">One bit for each parameter that names the file it was read from.</param>
internal readonly record struct Taint(Traits Traits, ulong Parameters = 0, SinkKinds Safe = SinkKinds.None, ulong Contents = 0)
{
    public bool IsTrusted => Parameters == 0 && (Traits & (Traits.Untrusted | Traits.Document)) == 0;

    public bool Has(Traits traits) => (Traits & traits) != 0;

    /// <summary>The same after what makes it safe for paths or commands: the words of a document are then only words.</summary>
    public Taint Cleaned(SinkKinds kinds) => (kinds & (SinkKinds.Path | SinkKinds.Command)) == 0 ? this : this with { Traits = Traits & ~Traits.Document };

    public static Taint operator |(Taint a, Taint b) =>
        new(a.Traits | b.Traits, a.Parameters | b.Parameters, a.IsTrusted ? b.Safe : b.IsTrusted ? a.Safe : a.Safe & b.Safe, a.Contents | b.Contents);
}
