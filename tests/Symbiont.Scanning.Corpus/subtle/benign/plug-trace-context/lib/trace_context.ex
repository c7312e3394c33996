defmodule TraceContext do
  @moduledoc """
  Reads the W3C `traceparent` header, or makes a new one, and puts the ids into the log metadata.

      plug TraceContext, trust: ["10.0.0.0/8"]

  A header from an address outside `:trust` is ignored: strangers must not choose our trace ids.
  """
  @behaviour Plug
  import Plug.Conn
  require Logger

  @shape ~r/\A00-([0-9a-f]{32})-([0-9a-f]{16})-0[01]\z/

  @impl true
  def init(opts) do
    trust = opts |> Keyword.get(:trust, []) |> Enum.map(&InetCidr.parse_cidr!/1)
    %{trust: trust}
  end

  @impl true
  def call(conn, %{trust: trust}) do
    trace =
      with true <- trusted?(conn.remote_ip, trust),
           [header] <- get_req_header(conn, "traceparent"),
           true <- byte_size(header) == 55,
           [_, trace, _parent] <- Regex.run(@shape, header),
           false <- trace == String.duplicate("0", 32) do
        trace
      else
        _ -> hex(16)
      end

    span = hex(8)
    Logger.metadata(trace_id: trace, span_id: span)

    conn
    |> assign(:trace_id, trace)
    |> put_resp_header("x-trace-id", trace)
  end

  defp trusted?(ip, nets), do: Enum.any?(nets, &InetCidr.contains?(&1, ip))

  defp hex(bytes), do: bytes |> :crypto.strong_rand_bytes() |> Base.encode16(case: :lower)
end
