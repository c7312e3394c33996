using System.Text;
using Symbiont.Agents.Webhooks;

namespace Symbiont.Agents.Tests.Webhooks;

public sealed class ProviderTests
{
    public static TheoryData<string> Names => [.. WebhookProviders.Names];

    /// <summary>The example of GitHub's page on validating deliveries.</summary>
    [Fact]
    public void GitHub_s_own_example_is_good()
    {
        var delivery = Deliveries.Of("Hello, World!", ("X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"));

        Assert.Equal(Proof.Good, Deliveries.Check("github", delivery, "It's a Secret to Everybody"));
        Assert.Equal(Proof.Wrong, Deliveries.Check("github", delivery, "It's a Secret to Somebody"));
    }

    /// <summary>The example of Slack's page on verifying requests.</summary>
    [Fact]
    public void Slack_s_own_example_is_good_at_its_time()
    {
        const string Body =
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        var delivery = Deliveries.Of(
            Body, ("X-Slack-Signature", "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"), ("X-Slack-Request-Timestamp", "1531420618"));

        Assert.Equal(Proof.Good, Deliveries.Check("slack", delivery, "8f742231b10e8888abcd99yyyzzz85a5", DateTimeOffset.FromUnixTimeSeconds(1531420618)));
        Assert.Equal(Proof.OutOfTime, Deliveries.Check("slack", delivery, "8f742231b10e8888abcd99yyyzzz85a5"));
    }

    /// <summary>A vector of RFC 4231 (test case 2), whose message and key are text.</summary>
    [Theory]
    [InlineData("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("SHA256=5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843")]
    [InlineData("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=")]
    [InlineData("sha256=W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=")]
    public void A_signature_of_a_generic_sender_is_hexadecimal_or_base64_in_a_header_of_its_own(string signature)
    {
        var delivery = Deliveries.Of("what do ya want for nothing?", ("X-Mine", signature));

        Assert.Equal(Proof.Good, Deliveries.Check("hmac", delivery, "Jefe", header: "x-mine"));
        Assert.Equal(Proof.Missing, Deliveries.Check("hmac", delivery, "Jefe"));
    }

    [Theory, MemberData(nameof(Names))]
    public void What_is_signed_as_documented_is_good_and_with_another_secret_it_is_not(string provider)
    {
        var body = Encoding.UTF8.GetBytes("""{"type":"invoice.paid","n":1}""");

        Assert.Equal(Proof.Good, Deliveries.Check(provider, Deliveries.Signed(provider, body, Deliveries.Now)));
        Assert.Equal(Proof.Wrong, Deliveries.Check(provider, Deliveries.Signed(provider, body, Deliveries.Now, "another secret")));
        Assert.Equal(Proof.Missing, Deliveries.Check(provider, Deliveries.Of(body)));
    }

    [Theory]
    [InlineData("stripe", 300, Proof.Good)]
    [InlineData("stripe", -300, Proof.Good)]
    [InlineData("stripe", 301, Proof.OutOfTime)]
    [InlineData("stripe", -301, Proof.OutOfTime)]
    [InlineData("slack", 300, Proof.Good)]
    [InlineData("slack", -300, Proof.Good)]
    [InlineData("slack", 301, Proof.OutOfTime)]
    [InlineData("slack", -301, Proof.OutOfTime)]
    internal void A_signed_time_holds_for_five_minutes_to_either_side(string provider, int seconds, Proof expected)
    {
        var delivery = Deliveries.Signed(provider, "{}"u8.ToArray(), Deliveries.Now);

        Assert.Equal(expected, Deliveries.Check(provider, delivery, now: Deliveries.Now.AddSeconds(seconds)));
    }

    [Theory]
    [InlineData("-1700000000")]
    [InlineData("1700000000.0")]
    [InlineData(" 1700000000")]
    [InlineData("99999999999999999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("")]
    public void A_time_that_is_none_is_not_good_even_where_it_is_signed(string time)
    {
        var body = "{}"u8.ToArray();
        var slack = Deliveries.Of(
            body, ("X-Slack-Signature", "v0=" + Deliveries.Hex(Deliveries.Secret, [.. Encoding.UTF8.GetBytes($"v0:{time}:"), .. body])), ("X-Slack-Request-Timestamp", time));
        var stripe = Deliveries.Of(body, ("Stripe-Signature", $"t={time},v1={Deliveries.Hex(Deliveries.Secret, [.. Encoding.UTF8.GetBytes(time + "."), .. body])}"));

        Assert.Equal((Proof.OutOfTime, Proof.OutOfTime), (Deliveries.Check("slack", slack), Deliveries.Check("stripe", stripe)));
    }

    [Fact]
    public void Of_several_signatures_of_Stripe_one_must_be_right_wherever_it_stands()
    {
        var body = "{}"u8.ToArray();
        string Header(params string[] signatures) => $"t=1700000000,{string.Join(',', signatures)}";
        var right = "v1=" + Deliveries.Hex(Deliveries.Secret, "1700000000.{}"u8.ToArray());
        var wrong = "v1=" + Deliveries.Hex("old secret", "1700000000.{}"u8.ToArray());
        Proof Check(string header) => Deliveries.Check("stripe", Deliveries.Of(body, ("Stripe-Signature", header)));

        Assert.Equal(Proof.Good, Check(Header(right, wrong)));
        Assert.Equal(Proof.Good, Check(Header(wrong, right)));
        Assert.Equal(Proof.Good, Check(Header(wrong, right, wrong, "v0=" + wrong[3..])));
        Assert.Equal(Proof.Wrong, Check(Header(wrong, wrong)));
        // The older scheme proves nothing, and neither does a time that is said twice.
        Assert.Equal(Proof.Missing, Check(Header("v0=" + right[3..])));
        Assert.Equal(Proof.Missing, Check(Header(right) + ",t=1700000001"));
        Assert.Equal(Proof.Missing, Check(right));
    }

    [Theory]
    [InlineData("Bearer the secret of the hooks", null, Proof.Good)]
    [InlineData("bearer   the secret of the hooks ", null, Proof.Good)]
    [InlineData("the secret of the hooks", null, Proof.Missing)]
    [InlineData("Bearer the secret of the hook", null, Proof.Wrong)]
    [InlineData("Bearer ", null, Proof.Wrong)]
    [InlineData("Basic the secret of the hooks", null, Proof.Missing)]
    [InlineData("the secret of the hooks", "X-Gitlab-Token", Proof.Good)]
    internal void A_bearer_shows_the_secret_itself(string value, string? header, Proof expected) =>
        Assert.Equal(expected, Deliveries.Check("bearer", Deliveries.Of("{}", (header ?? "Authorization", value)), header: header));

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_known_in_any_letter_case(string name)
    {
        Assert.Same(WebhookProviders.Find(name), WebhookProviders.Find(name.ToUpperInvariant()));
        Assert.Same(WebhookProviders.Find("hmac"), WebhookProviders.Find("Custom"));
        Assert.Null(WebhookProviders.Find(name + "x"));
    }
}
