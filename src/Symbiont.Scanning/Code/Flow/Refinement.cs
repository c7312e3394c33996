using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What a condition proves: something is fit for sinks, or is what somebody searches for.</summary>
internal readonly record struct Refinement(Expression Target, SinkKinds Safe, Traits Learnt = Traits.None);
