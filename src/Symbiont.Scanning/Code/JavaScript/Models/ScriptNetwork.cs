using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.JavaScript.Models;

/// <summary>What talks to the network.</summary>
internal sealed class ScriptNetwork : CallModels
{
    public ScriptNetwork()
    {
        Function("fetch node-fetch undici.fetch undici.request cross-fetch axios.get axios.head axios.delete got got.get http.get superagent.get needle.get request.get request ky ky.get", Request);
        Function("obsidian.requestUrl obsidian.request", call => Described(call, call[0]));
        Function("axios axios.request axios.create().request", call => Described(call, call[0]));
        Function("http.request", Request);
        Function("axios.post axios.put axios.patch axios.create().post axios.create().get axios.create().put got.post got.put superagent.post needle.post request.post ky.post", Post);
        Function("http.request().write http.request().end http.get().write net.connect().write net.createConnection().write net.Socket().write tls.connect().write superagent.post().send"
            + " XMLHttpRequest().send navigator.sendBeacon WebSocket().send ws().send ws.WebSocket().send dgram.createSocket().send dns.lookup dns.resolve dns.resolve4 dns.resolveTxt"
            + " nodemailer.createTransport().sendMail socket.io-client().emit", Sent);
        Function("net.connect net.createConnection net.Socket tls.connect WebSocket ws ws.WebSocket XMLHttpRequest", call =>
        {
            call.Flow.Use(Capability.Network, call.Start);
            return Value.Of(new(Traits.Socket), null, call.Name + "()");
        });
        Function("encodeURIComponent encodeURI querystring.escape", call => call.Result().SafeFor(SinkKinds.Url | SinkKinds.Path));
        Function("URLSearchParams", call => call.Result().SafeFor(SinkKinds.Url));
        Function("URL url.URL", call => call is { Count: 1 } && call[0].Text is not null ? call[0] : Value.Concat([.. call.Positional.Reverse()]));
        Function("FormData form-data", _ => Value.OfName("FormData()"));
        Method("sendMail upload putObject", Unknown);
        Method("on once addEventListener", Listen);
    }

    private static Value? Request(Call call)
    {
        call.Flow.Use(Capability.Network, call.Start);
        var address = call[0].Field("url") ?? call[0].Field("host") ?? call[0].Field("hostname") ?? call[0];
        call.Flow.Reach(SinkKinds.Url, call.Shown, address, call);
        call.Flow.Reach(SinkKinds.Send, call.Shown, address, call);
        SendOptions(call, call[1]);
        return Response(call);
    }

    private static Value? Described(Call call, Value options)
    {
        call.Flow.Use(Capability.Network, call.Start);
        call.Flow.Reach(SinkKinds.Url, call.Shown, options.Field("url") ?? (options.Text is null ? Value.Unknown : options), call);
        SendOptions(call, options);
        return Response(call);
    }

    private static Value? Post(Call call)
    {
        call.Flow.Use(Capability.Network, call.Start);
        call.Flow.Reach(SinkKinds.Url, call.Shown, call[0], call);
        call.Flow.Reach(SinkKinds.Send, call.Shown, call[0], call);
        call.Flow.Reach(SinkKinds.Send, call.Shown, call[1], call);
        SendOptions(call, call[2]);
        return Response(call);
    }

    private static void SendOptions(Call call, Value options)
    {
        if (options.Fields is null)
        {
            call.Flow.Reach(SinkKinds.Send, call.Shown, options, call);
            return;
        }
        foreach (var (name, value) in options.Fields)
            call.Flow.Reach(name is "headers" or "auth" ? SinkKinds.SendAsCredential : SinkKinds.Send, call.Shown, value, call);
    }

    private static Value Response(Call call) => Value.Of(new(Traits.Download), null, call.Name + "()");

    private static Value? Sent(Call call)
    {
        call.Flow.Use(Capability.Network, call.Start);
        foreach (var value in call.All)
            call.Flow.Reach(SinkKinds.Send, call.Shown, value, call);
        return Value.Unknown;
    }

    /// <summary>A method called like a sending one, of an object not known: only what nobody sends by accident counts.</summary>
    public static Value? Unknown(Call call)
    {
        foreach (var value in call.All.Where(value => value.Taint.Has(Traits.Credential | Traits.Environment | Traits.Private)))
            call.Flow.Reach(SinkKinds.Send, call.Shown, value, call);
        return null;
    }

    /// <summary>What a connection tells its listener came over the network.</summary>
    private static Value? Listen(Call call) => call.Receiver.Taint.Has(Traits.Untrusted) || call.Receiver.Taint.Parameters != 0
        ? Value.Of(call.Receiver.Taint, call.Receiver.Origin, call.Receiver.Name)
        : call.Receiver.Taint.Has(Traits.Download | Traits.Socket) || call.Receiver.Name is "http.request()" or "http.get()"
        ? Value.Of(new(Traits.Download), null, call.Receiver.Name)
        : Value.OfName(call.Receiver.Name ?? "");
}
