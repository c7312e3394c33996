defmodule Chat.Room do
  @moduledoc "A room: people join, say something, leave. The last fifty messages are kept."
  use GenServer

  @keep 50

  def start_link(name), do: GenServer.start_link(__MODULE__, name, name: {:global, {:room, name}})
  def join(room, user), do: GenServer.call(room, {:join, user, self()})
  def say(room, user, text) when byte_size(text) <= 2000, do: GenServer.cast(room, {:say, user, text})
  def history(room), do: GenServer.call(room, :history)

  @impl true
  def init(name), do: {:ok, %{name: name, members: %{}, messages: []}}

  @impl true
  def handle_call({:join, user, pid}, _from, state) do
    ref = Process.monitor(pid)
    {:reply, :ok, put_in(state.members[ref], {user, pid})}
  end

  def handle_call(:history, _from, state), do: {:reply, Enum.reverse(state.messages), state}

  @impl true
  def handle_cast({:say, user, text}, state) do
    message = %{user: user, text: text, at: DateTime.utc_now()}
    for {_ref, {_user, pid}} <- state.members, do: send(pid, {:message, state.name, message})
    {:noreply, %{state | messages: Enum.take([message | state.messages], @keep)}}
  end

  @impl true
  def handle_info({:DOWN, ref, :process, _pid, _reason}, state) do
    {:noreply, %{state | members: Map.delete(state.members, ref)}}
  end
end
