namespace Symbiont.Server.Tests;

/// <summary>What an operation answered.</summary>
internal sealed record GateAnswer(ApiOperation Operation, int Status, string? MediaType, string Body);
