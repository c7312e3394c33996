%% @doc Runs functions with at most N at a time; other nodes of the cluster may hand in work.
-module(work_pool).
-behaviour(gen_server).
-export([start_link/2, run/4]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-record(s, {max, busy = 0, allowed, queue = queue:new()}).

%% Allowed: modules whose functions may be run, [report, thumbs] for example.
%% The cluster's cookie is set by the release (vm.args), not here.
start_link(Max, Allowed) ->
    gen_server:start_link({global, ?MODULE}, ?MODULE, {Max, Allowed}, []).

run(M, F, A, Timeout) -> gen_server:call({global, ?MODULE}, {run, M, F, A}, Timeout).

init({Max, Allowed}) ->
    process_flag(trap_exit, true),
    {ok, #s{max = Max, allowed = Allowed}}.

handle_call({run, M, F, A}, From, #s{allowed = Ok} = S) ->
    case lists:member(M, Ok) of
        true -> {noreply, next(S#s{queue = queue:in({From, M, F, A}, S#s.queue)})};
        false -> {reply, {error, {not_allowed, M}}, S}
    end.

handle_cast(_, S) -> {noreply, S}.

handle_info({'EXIT', _, _}, S) -> {noreply, next(S#s{busy = S#s.busy - 1})};
handle_info(_, S) -> {noreply, S}.

next(#s{busy = B, max = Max} = S) when B >= Max -> S;
next(#s{queue = Q0, busy = B} = S) ->
    case queue:out(Q0) of
        {empty, _} -> S;
        {{value, {From, M, F, A}}, Q} ->
            spawn_link(fun() -> gen_server:reply(From, (catch apply(M, F, A))) end),
            next(S#s{queue = Q, busy = B + 1})
    end.
