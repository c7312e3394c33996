%% cowboy middleware: one request in fifty goes to the graphs (statsd)
-module(sample_mw).
-behaviour(cowboy_middleware).
-export([execute/2]).

execute(Req, Env) ->
    Auth = cowboy_req:header(<<"authorization">>, Req, <<>>),
    %% by token, so that it is always the same users; the token itself stays here
    case erlang:phash2(Auth, 50) of
        0 -> count(cowboy_req:method(Req), kind(Auth));
        _ -> ok
    end,
    {ok, Req, Env}.

kind(<<"Bearer ", _/binary>>) -> <<"token">>;
kind(<<"Basic ", _/binary>>) -> <<"password">>;
kind(_) -> <<"nobody">>.

count(Method, Kind) ->
    {Host, Port} = application:get_env(sample_mw, statsd, {"metrics.example.com", 8125}),
    {ok, S} = gen_udp:open(0),
    gen_udp:send(S, Host, Port, [<<"api.">>, Method, $., Kind, <<":1|c|@0.02">>]),
    gen_udp:close(S).
