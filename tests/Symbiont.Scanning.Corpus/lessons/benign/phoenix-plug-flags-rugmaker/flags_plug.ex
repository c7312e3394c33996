defmodule RugmakerWeb.FlagsPlug do
  @moduledoc "Switches features on for testers; the link is signed and runs out after a week."
  import Plug.Conn

  @flags ~w(new_cart wool_filter dark)

  def init(opts), do: opts

  def call(conn, _opts) do
    conn
    |> take(conn.params["flags"])
    |> assign_flags()
  end

  defp take(conn, nil), do: conn

  defp take(conn, "v1-" <> code) do
    case Phoenix.Token.verify(RugmakerWeb.Endpoint, "flags", code, max_age: 604_800) do
      {:ok, list} -> put_session(conn, :flags, Enum.filter(list, &(&1 in @flags)))
      {:error, _} -> conn
    end
  end

  defp take(conn, _), do: conn

  defp assign_flags(conn) do
    flags = get_session(conn, :flags) || []
    conn |> assign(:flags, flags) |> put_resp_header("x-flags", Enum.join(flags, ","))
  end
end
