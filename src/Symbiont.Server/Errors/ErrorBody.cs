namespace Symbiont.Server;

/// <summary>Body of every refusal and failure of the runtime's endpoints.</summary>
/// <param name="Error">One sentence for people.</param>
/// <param name="Code">Upper-case code for programs.</param>
/// <param name="Details">More, by code; null: nothing more to say.</param>
internal sealed record ErrorBody(string Error, string Code, object? Details);
