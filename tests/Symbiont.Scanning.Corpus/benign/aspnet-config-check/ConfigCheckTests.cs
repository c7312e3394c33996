using Xunit;

namespace ConfigCheck.Tests;

public class DisplayTests
{
    // made-up values, in the shape of the real ones
    [Theory]
    [InlineData("Smtp:Password", "correct horse battery", "(21 characters)")]
    [InlineData("Stripe:SecretKey", "sk_test_0000000000000000", "(24 characters)")]
    [InlineData("Smtp:Host", "mail.example.org", "mail.example.org")]
    public void Secrets_are_never_shown(string name, string value, string expected)
        => Assert.Equal(expected, StartupCheck.Display(name, value));
}
