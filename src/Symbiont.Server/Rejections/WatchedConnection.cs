using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Symbiont.Server;

/// <summary>A connection whose answers go through an <see cref="AnswerWriter"/>, which is found among its features.</summary>
internal sealed record WatchedConnection(PipeReader Input, PipeWriter Output) : IDuplexPipe
{
    public static void Use(IConnectionBuilder endpoint) => endpoint.Use(next => connection =>
    {
        var writer = new AnswerWriter(connection.Transport.Output);
        connection.Features.Set(writer);
        connection.Transport = new WatchedConnection(connection.Transport.Input, writer);
        return next(connection);
    });
}
