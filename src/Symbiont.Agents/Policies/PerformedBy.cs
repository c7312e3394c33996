namespace Symbiont.Agents.Policies;

/// <summary>Who performs an action, as the dispatch found out.</summary>
internal enum PerformedBy
{
    /// <summary>A host action such as <c>http.get</c>.</summary>
    Host,

    /// <summary>A registered tool.</summary>
    Tool,

    /// <summary>The model, as a reasoned function.</summary>
    Model,
}
