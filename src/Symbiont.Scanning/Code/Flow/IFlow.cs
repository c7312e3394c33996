namespace Symbiont.Scanning.Code.Flow;

/// <summary>What models of functions tell the analysis.</summary>
internal interface IFlow
{
    /// <summary>Data reaches a place where it can do harm.</summary>
    void Reach(SinkKinds kind, string what, Value value, Call call);

    /// <summary>A rule is broken at a call, whatever its data.</summary>
    void Report(RuleInfo rule, Call call, string message, Severity? severity = null, Confidence confidence = Confidence.High);

    /// <summary>The program can do this.</summary>
    void Use(Capability capability, int start);

    /// <summary>A shell reads this text.</summary>
    void RunText(Value text, Call call);

    /// <summary>A file at this path holds what came over the network.</summary>
    void Downloaded(Value path);

    /// <summary>Whether the file at this path holds what came over the network.</summary>
    bool IsDownloaded(Value path);

    /// <summary>A function is entered by somebody outside.</summary>
    void Enter(Value function, Traits by);

    /// <summary>A tool is offered to agents.</summary>
    void Declare(Call call, Value name, Value description, IEnumerable<Value> more);

    bool HasUsed(Capability capability);
}
