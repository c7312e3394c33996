%% rebar3 hotload --node app@host: loads changed modules into a node that is running
-module(rebar3_hotload).
-export([init/1, do/1, format_error/1]).

init(State) ->
    P = providers:create([{name, hotload}, {module, ?MODULE}, {bare, true}, {deps, [compile]},
                          {example, "rebar3 hotload --node shop@app1.example.net"}, {short_desc, "load into a node"},
                          {opts, [{node, $n, "node", string, "name of the node"},
                                  {dry, undefined, "dry", {boolean, false}, "only say what would be loaded"}]}]),
    {ok, rebar_state:add_provider(State, P)}.

do(State) ->
    {Args, _} = rebar_state:command_parsed_args(State),
    Node = list_to_atom(proplists:get_value(node, Args)),
    net_kernel:start([hotload, longnames]),
    %% the cookie of the operator, from ~/.erlang.cookie as usual
    case net_kernel:connect_node(Node) of
        true -> [app(Node, A, proplists:get_value(dry, Args)) || A <- rebar_state:project_apps(State)], {ok, State};
        _ -> {error, {?MODULE, {no_node, Node}}}
    end.

app(Node, App, Dry) ->
    [begin
         M = list_to_atom(filename:basename(B, ".beam")),
         {ok, Bin} = file:read_file(B),
         {ok, {M, New}} = beam_lib:md5(B),
         case rpc:call(Node, M, module_info, [md5]) of
             New -> ok;
             _ when Dry -> rebar_api:info("~s would be loaded", [M]);
             _ -> {module, M} = rpc:call(Node, code, load_binary, [M, B, Bin]), rebar_api:info("~s", [M])
         end
     end || B <- filelib:wildcard(filename:join(rebar_app_info:ebin_dir(App), "*.beam"))].

format_error({no_node, N}) -> io_lib:format("~s does not answer", [N]).
