using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Python.Models;

/// <summary>What talks to the network.</summary>
internal sealed class PythonNetwork : CallModels
{
    private const string Verbs = "get post put patch delete head options";

    public PythonNetwork()
    {
        foreach (var client in new[] { "requests", "requests.Session()", "requests.session()", "httpx", "httpx.Client()", "httpx.AsyncClient()", "aiohttp.ClientSession()", "urllib3.PoolManager()" })
        {
            foreach (var verb in Verbs.Split(' '))
                Function($"{client}.{verb}", call => Request(call, 0));
            Function($"{client}.request", call => Request(call, 1));
            if (client.StartsWith("httpx", StringComparison.Ordinal))
                Function($"{client}.stream", call => Request(call, 1));
        }
        Function("urllib.request.urlopen urllib2.urlopen urllib.urlopen urllib.request.Request urllib2.Request", call => Request(call, 0));
        Function("urllib.request.urlretrieve wget.download", Retrieve);
        Function("http.client.HTTPSConnection().request http.client.HTTPConnection().request", call => Request(call, 1));
        Function("socket.socket().send socket.socket().sendall socket.socket().sendto socket.create_connection().sendall socket.create_connection().send", Sent);
        Function("smtplib.SMTP().sendmail smtplib.SMTP().send_message smtplib.SMTP_SSL().sendmail smtplib.SMTP_SSL().send_message ftplib.FTP().storbinary"
            + " ftplib.FTP_TLS().storbinary websocket.create_connection().send socket.gethostbyname socket.getaddrinfo dns.resolver.resolve dns.resolver.query", Sent);
        Function("socket.socket socket.create_connection", Socket);
        Function("socket.socket().connect websocket.create_connection smtplib.SMTP smtplib.SMTP_SSL ftplib.FTP", call =>
        {
            call.Flow.Use(Capability.Network, call.Start);
            return null;
        });
        Function("socket.socket().recv socket.create_connection().recv", call => call.Result(new(Traits.Download)));
        Function("urllib.parse.quote urllib.parse.quote_plus urllib.parse.urlencode", call => call.Result().SafeFor(SinkKinds.Url | SinkKinds.Path));
        Method("post put sendall sendto storbinary upload_file put_object", Unknown);
    }

    private static Value? Request(Call call, int place)
    {
        call.Flow.Use(Capability.Network, call.Start);
        var address = call.Argument(place, "url");
        call.Flow.Reach(SinkKinds.Url, call.Shown, address, call);
        foreach (var (name, value) in call.Named)
            call.Flow.Reach(name is "headers" or "auth" or "cert" or "cookies" ? SinkKinds.SendAsCredential : SinkKinds.Send, call.Shown, value, call);
        foreach (var value in call.Positional)
            call.Flow.Reach(SinkKinds.Send, call.Shown, value, call);
        return Value.Of(new(Traits.Download), null, call.Name + "()");
    }

    private static Value? Retrieve(Call call)
    {
        call.Flow.Use(Capability.Network, call.Start);
        call.Flow.Reach(SinkKinds.Url, call.Shown, call[0], call);
        call.Flow.Downloaded(call[1]);
        return Value.Of(new(Traits.DownloadedFile), null, call.Name + "()");
    }

    private static Value? Sent(Call call)
    {
        call.Flow.Use(Capability.Network, call.Start);
        foreach (var value in call.All)
            call.Flow.Reach(SinkKinds.Send, call.Shown, value, call);
        return Value.Of(new(Traits.Download), null, call.Name + "()");
    }

    private static Value? Socket(Call call)
    {
        call.Flow.Use(Capability.Network, call.Start);
        return Value.Of(new(Traits.Socket), null, call.Name + "()");
    }

    /// <summary>A method called like a sending one, of an object not known: only what nobody sends by accident counts.</summary>
    private static Value? Unknown(Call call)
    {
        foreach (var value in call.All.Where(value => value.Taint.Has(Traits.Credential | Traits.Environment | Traits.Private)))
            call.Flow.Reach(SinkKinds.Send, call.Shown, value, call);
        return null;
    }
}
