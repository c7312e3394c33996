defmodule CallbackSeal do
  @moduledoc """
  Verifies seals of callbacks from the parcel service.

      plug CallbackSeal, secrets: {:system, "SEAL_SECRETS"}, tolerance: 120

  The header is `t=<unix>,s2=<hex>`; the seal is HMAC-SHA256 over
  `"\#{t}.\#{body}"`. Old senders still use `s1` (SHA-1), until the end of the year.
  """
  import Plug.Conn
  require Logger

  @behaviour Plug
  @algorithms %{"s2" => :sha256, "s1" => :sha}

  @impl true
  def init(opts), do: Keyword.put_new(opts, :tolerance, 120)

  @impl true
  def call(conn, opts) do
    with [header] <- get_req_header(conn, "x-seal"),
         {:ok, t, seals} <- parse(header),
         :ok <- fresh(t, opts[:tolerance]),
         {:ok, body, conn} <- read_body(conn, length: 200_000),
         {:ok, kind} <- match(seals, secrets(opts[:secrets]), t, body) do
      if kind == "s1", do: Logger.warning("old seal from #{:inet.ntoa(conn.remote_ip)}")
      assign(conn, :raw_body, body)
    else
      _ -> conn |> send_resp(400, "seal") |> halt()
    end
  end

  defp parse(header) do
    pairs = for part <- String.split(header, ","), [k, v] <- [String.split(part, "=", parts: 2)], do: {k, v}

    case {List.keyfind(pairs, "t", 0), Enum.filter(pairs, fn {k, _} -> is_map_key(@algorithms, k) end)} do
      {{"t", t}, [_ | _] = seals} -> {:ok, t, seals}
      _ -> :form
    end
  end

  defp fresh(t, tolerance) do
    case Integer.parse(t) do
      {n, ""} -> if abs(System.os_time(:second) - n) <= tolerance, do: :ok, else: :stale
      _ -> :form
    end
  end

  # any seal under any of the current secrets will do, so that secrets can be rotated
  defp match(seals, secrets, t, body) do
    found =
      for {kind, hex} <- seals, secret <- secrets,
          Plug.Crypto.secure_compare(sign(@algorithms[kind], secret, t, body), hex),
          do: kind

    if found == [], do: :mismatch, else: {:ok, hd(found)}
  end

  defp sign(algorithm, secret, t, body) do
    :crypto.mac(:hmac, algorithm, secret, "#{t}.#{body}") |> Base.encode16(case: :lower)
  end

  defp secrets({:system, name}), do: name |> System.fetch_env!() |> String.split(",", trim: true)
end
