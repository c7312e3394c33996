namespace Symbiont.Server;

/// <summary>Answer to Slack's <c>url_verification</c>.</summary>
/// <param name="Challenge">What was asked, word for word.</param>
internal sealed record HookChallenge(string Challenge);
