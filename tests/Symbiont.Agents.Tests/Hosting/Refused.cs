using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>Expects a refusal.</summary>
internal static class Refused
{
    public static async Task<DomainException> With(string code, Func<Task> call)
    {
        var refusal = await Assert.ThrowsAnyAsync<DomainException>(call);
        Assert.True(code == refusal.Code, $"{code} was expected, and it is {refusal.Code}: {refusal.Message}");
        return refusal;
    }
}
