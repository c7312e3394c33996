defmodule Fake do
  @moduledoc "Made-up people for tests and demos, the same ones every day: `Fake.user(3)`"
  @names ~w(Ada Ben Cem Dora Emil Fatma)

  # repeatable on purpose, the tests compare screenshots
  defp seed(n), do: :rand.seed(:exsss, {n, Date.utc_today() |> Date.to_gregorian_days(), 7})

  def user(n) do
    seed(n)
    name = Enum.random(@names)
    %{id: n, name: name, email: "#{String.downcase(name)}#{n}@example.com", password: "demo-#{:rand.uniform(9999)}"}
  end

  # for real ids and reset links
  def token(bytes \\ 24), do: Base.url_encode64(:crypto.strong_rand_bytes(bytes), padding: false)

  if Mix.env() == :prod, do: raise("Fake is for dev and test")
end
