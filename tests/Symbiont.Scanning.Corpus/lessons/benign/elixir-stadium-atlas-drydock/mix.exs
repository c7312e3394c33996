defmodule StadiumAtlas.MixProject do
  use Mix.Project

  def project do
    [
      app: :stadium_atlas,
      version: "1.2.0",
      elixir: "~> 1.14",
      compilers: [:atlas] ++ Mix.compilers(),
      deps: deps(),
      aliases: [release: ["hex.user whoami", "test", "hex.publish"]],
      description: "Stadiums with coordinates and capacity",
      package: [licenses: ["MIT"], links: %{"Home" => "https://stadium.example.org"}]
    ]
  end

  def application, do: [extra_applications: [:logger, :inets, :ssl]]
  defp deps, do: [{:jason, "~> 1.4"}]
end

defmodule Mix.Tasks.Compile.Atlas do
  @moduledoc false
  use Mix.Task.Compiler

  @url ~c"https://stadium.example.org/atlas-2025.json"
  @sum "7902699be42c8a8e46fbbb4501726517e86b22c56a189f7625a6da49081b2451"

  def run(_args) do
    unless File.exists?("priv/atlas.json") do
      :inets.start()
      :ssl.start()
      tls = [verify: :verify_peer, cacerts: :public_key.cacerts_get()]
      {:ok, {{_, 200, _}, _, body}} = :httpc.request(:get, {@url, []}, [ssl: tls, timeout: 30_000], body_format: :binary)

      if Base.encode16(:crypto.hash(:sha256, body), case: :lower) != @sum,
        do: Mix.raise("atlas-2025.json is not the file this version was made for")

      File.mkdir_p!("priv")
      File.write!("priv/atlas.json", body)
    end

    {:ok, []}
  end
end
