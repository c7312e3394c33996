defmodule PlugSignedPrefs do
  @moduledoc """
  Keeps a visitor's preferences in a signed cookie.

      plug PlugSignedPrefs, cookie: "prefs"
  """
  @behaviour Plug
  import Plug.Conn

  @impl true
  def init(opts), do: Keyword.get(opts, :cookie, "prefs")

  @impl true
  def call(conn, name) do
    conn = fetch_cookies(conn)

    conn
    |> assign(:prefs, read(conn, conn.cookies[name]))
    |> register_before_send(fn c ->
      bin = :erlang.term_to_binary(c.assigns.prefs)
      sig = Plug.Crypto.sign(c.secret_key_base, "prefs", bin, max_age: 31_536_000)
      put_resp_cookie(c, name, Base.url_encode64(sig), max_age: 31_536_000)
    end)
  end

  defp read(_conn, nil), do: %{}

  defp read(conn, cookie) do
    with {:ok, sig} <- Base.url_decode64(cookie),
         {:ok, bin} <- Plug.Crypto.verify(conn.secret_key_base, "prefs", sig),
         # signed by ourselves, still no functions in it
         %{} = prefs <- Plug.Crypto.non_executable_binary_to_term(bin) do
      prefs
    else
      _ -> %{}
    end
  end
end
