defmodule Svatky.MixProject do
  use Mix.Project

  def project do
    [
      app: :svatky,
      version: "2.0.1",
      elixir: "~> 1.15",
      compilers: [:svatky] ++ Mix.compilers(),
      deps: [],
      package: [licenses: ["MIT"], links: %{"Web" => "https://svatky.example.com"}],
      description: "České státní svátky a pracovní dny"
    ]
  end

  def application, do: [extra_applications: [:logger]]
end

defmodule Mix.Tasks.Compile.Svatky do
  @moduledoc "Přeloží priv/svatky.csv do termu. Síť nepoužívá; tabulku obnoví `mix svatky.obnov`."
  use Mix.Task.Compiler

  def run(_args) do
    radky =
      for radek <- File.stream!("priv/svatky.csv"), [den, nazev] = String.split(String.trim(radek), ";"), into: %{} do
        {Date.from_iso8601!(den), nazev}
      end

    File.write!("priv/svatky.term", :erlang.term_to_binary(radky, [:deterministic]))
    {:ok, []}
  end
end

defmodule Mix.Tasks.Svatky.Obnov do
  @moduledoc "Stáhne novou tabulku a ověří její otisk, který se zadává ručně: mix svatky.obnov OTISK"
  use Mix.Task

  def run([otisk]) do
    {:ok, _} = Application.ensure_all_started([:inets, :ssl])
    {:ok, {{_, 200, _}, _, telo}} = :httpc.request(:get, {~c"https://svatky.example.com/cz.csv", []}, [timeout: 8000, ssl: [verify: :verify_peer, cacerts: :public_key.cacerts_get()]], body_format: :binary)

    if :crypto.hash(:sha256, telo) |> Base.encode16(case: :lower) != otisk do
      Mix.raise("otisk nesouhlasí, nic se nezapsalo")
    end

    File.write!("priv/svatky.csv", telo)
  end
end
