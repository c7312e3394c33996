using System.Security.Cryptography;
using System.Text;

namespace Hatter.Preview;

/// <summary>Keeps the staging shop closed; who has a preview link gets a cookie and comes in as an ordinary visitor.</summary>
public sealed class PreviewMiddleware(RequestDelegate next, IConfiguration config, ILogger<PreviewMiddleware> log)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(
        config["Preview:Key"] ?? throw new InvalidOperationException("Preview:Key is missing"));

    private bool Valid(string? token)
    {
        var parts = token?.Split('.');
        if (parts is not { Length: 2 } || !long.TryParse(parts[0], out var until)) return false;
        var mac = HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(parts[0]));
        return until > DateTimeOffset.UtcNow.ToUnixTimeSeconds()
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToHexString(mac)),
                                                       Encoding.ASCII.GetBytes(parts[1]));
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var token = context.Request.Query["preview"].FirstOrDefault() ?? context.Request.Cookies["preview"];
        if (!Valid(token))
        {
            context.Response.StatusCode = 401;
            await context.Response.WriteAsync("This is a preview. Please ask us for a link.");
            return;
        }

        if (context.Request.Query.ContainsKey("preview"))
            log.LogInformation("preview opened from {Ip}", context.Connection.RemoteIpAddress);
        context.Response.Cookies.Append("preview", token!, new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax });
        await next(context);
    }
}
