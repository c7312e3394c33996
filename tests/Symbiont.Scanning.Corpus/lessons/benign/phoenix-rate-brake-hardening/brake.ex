defmodule RateBrake do
  @moduledoc """
  Plug that limits requests per address and adds the usual headers.

      plug RateBrake, per_minute: 120
  """
  import Plug.Conn

  def init(opts), do: Keyword.get(opts, :per_minute, 60)

  def call(conn, limit) do
    conn
    |> headers()
    |> diagnostics()
    |> count(limit)
  end

  defp headers(conn) do
    conn
    |> put_resp_header("x-frame-options", "DENY")
    |> put_resp_header("referrer-policy", "no-referrer")
  end

  # answers to the health probe of the load balancer, signed with the key from the environment
  defp diagnostics(conn) do
    with ["probe " <> rest] <- get_req_header(conn, "x-lb"),
         {:ok, mac} <- Base.url_decode64(rest),
         true <- Plug.Crypto.secure_compare(mac, :crypto.mac(:hmac, :sha256, System.fetch_env!("PROBE_KEY"), conn.request_path)) do
      conn |> send_resp(200, inspect(:ets.info(:brake, :size))) |> halt()
    else
      _ -> conn
    end
  end

  defp count(%{halted: true} = conn, _), do: conn

  defp count(conn, limit) do
    key = {conn.remote_ip, div(System.system_time(:second), 60)}
    if :ets.update_counter(:brake, key, 1, {key, 0}) > limit, do: conn |> send_resp(429, "slow down") |> halt(), else: conn
  end
end
