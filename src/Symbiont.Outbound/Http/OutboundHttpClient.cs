using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Text;

namespace Symbiont.Outbound;

/// <summary>
/// The client of every outbound call. Connections are pooled by scheme, host and port; the guard sees each one as it is
/// opened and its verdict depends on nothing else, so a pooled connection never serves what would be refused.
/// </summary>
public sealed class OutboundHttpClient : IDisposable
{
    private const int MaxRedirects = 10;

    private readonly TimeProvider time;
    private readonly HttpMessageInvoker pool;

    /// <summary>Makes a client with its own connections.</summary>
    /// <param name="guard">Judges every address before it is connected.</param>
    /// <param name="time">Measures time-outs.</param>
    public OutboundHttpClient(AddressGuard guard, TimeProvider time)
        : this(guard, time, new SystemHostResolver())
    {
    }

    internal OutboundHttpClient(AddressGuard guard, TimeProvider time, IHostResolver resolver, SslClientAuthenticationOptions? tls = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        this.time = time;
        var connector = new GuardedConnector(guard, resolver);
        pool = new(new SocketsHttpHandler
        {
            ConnectCallback = (context, cancellationToken) => connector.Connect(context.DnsEndPoint, cancellationToken),
            ConnectTimeout = TimeSpan.FromSeconds(15),
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseDrainSize = 16 * 1024,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            ActivityHeadersPropagator = null,
            SslOptions = tls ?? new(),
        });
    }

    /// <summary>Sends a call and reads its answer, following redirects.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="policy">The agent's network policy; checked on each hop.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="OutboundException">There is no answer; the code says why.</exception>
    public async Task<OutboundResponse> SendAsync(OutboundRequest request, NetworkPolicy policy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var hop = RequestCheck.ToFirstHop(request);
        var started = time.GetTimestamp();
        using var deadline = new CancellationTokenSource(request.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            for (var redirects = 0; redirects <= MaxRedirects; redirects++)
            {
                if (policy.Refusal(HostName.Of(hop.Url), hop.Url.Port) is { } refusal)
                    throw new OutboundRefusedException(refusal);
                using var message = hop.ToMessage();
                using var response = await pool.SendAsync(message, either.Token);
                if (hop.After(response.StatusCode, Location(response)) is { } next)
                {
                    hop = next;
                    continue;
                }

                var body = await BoundedBody.Read(response, hop.Url, request.MaxResponseBytes, either.Token);
                return new((int)response.StatusCode, Headers(response), body, hop.Url, time.GetElapsedTime(started));
            }

            throw new OutboundException(OutboundErrorCodes.TooManyRedirects, $"'{hop.Url.Host}' redirects more than {MaxRedirects} times.");
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new OutboundTimeoutException(hop.Url.Host, request.Timeout);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw Translate(broken, hop.Url.Host);
        }
    }

    /// <summary>Closes the pooled connections.</summary>
    public void Dispose() => pool.Dispose();

    private static OutboundException Translate(Exception broken, string host)
    {
        for (var cause = broken; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case OutboundRefusedException refused:
                    // One connect attempt may answer several waiting calls; each throws its own.
                    return new OutboundRefusedException(refused.Message);
                case OutboundException known:
                    return new OutboundException(known.Code, known.Message, broken);
                case AuthenticationException:
                    return new OutboundException(OutboundErrorCodes.TlsFailure, $"No secure connection to '{host}': {cause.Message}", broken);
            }
        }

        return broken is OperationCanceledException or HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }
            ? new(OutboundErrorCodes.ConnectFailed, $"No connection to '{host}' in time.", broken)
            : new(OutboundErrorCodes.BadResponse, $"'{host}' broke off, or its answer is not HTTP.", broken);
    }

    private static string? Location(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Location", out var values) ? values.ToString() : null;

    private static List<KeyValuePair<string, string>> Headers(HttpResponseMessage response)
    {
        var all = new List<KeyValuePair<string, string>>();
        foreach (var headers in new[] { response.Headers.NonValidated, response.Content.Headers.NonValidated })
        {
            foreach (var (name, values) in headers)
            {
                foreach (var value in values)
                    all.Add(new(name, value));
            }
        }

        return all;
    }
}
