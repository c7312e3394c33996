defmodule RemoteConfig do
  @moduledoc "Settings from a server: `RemoteConfig.get(:banner, \"\")`. Only keys named in `:keys` are taken."
  use GenServer
  require Logger

  def start_link(opts), do: GenServer.start_link(__MODULE__, Map.new(opts), name: __MODULE__)

  def get(name, default \\ nil) do
    case :ets.lookup(__MODULE__, name) do
      [{_, v}] -> v
      [] -> default
    end
  end

  # url: "https://config.example.net/shop.json", keys: [:banner, :max_items], token: System.get_env("CONFIG_TOKEN")
  @impl true
  def init(opts) do
    :ets.new(__MODULE__, [:named_table, read_concurrency: true])
    {:ok, opts, {:continue, :load}}
  end

  @impl true
  def handle_continue(:load, s), do: handle_info(:load, s)

  @impl true
  def handle_info(:load, %{url: url, keys: keys} = s) do
    case :httpc.request(:get, {to_charlist(url), [{~c"authorization", ~c"Bearer #{s[:token]}"}]}, [timeout: 5000], []) do
      {:ok, {{_, 200, _}, _, body}} ->
        map = Jason.decode!(to_string(body))
        for k <- keys, v = map[to_string(k)], do: :ets.insert(__MODULE__, {k, v})

      other ->
        Logger.warning("remote config: #{inspect(other, limit: 5)}")
    end

    Process.send_after(self(), :load, 60_000)
    {:noreply, s}
  end
end
