namespace Symbiont.Server;

/// <summary>What a delivery may be answered with, so that the document describes both: the framework knows one type for a status.</summary>
internal sealed record HookViews(HookAnswer Answer, HookChallenge Challenge);
