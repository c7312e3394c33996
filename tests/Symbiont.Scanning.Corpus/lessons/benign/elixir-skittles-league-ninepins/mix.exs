defmodule Ninepins.MixProject do
  use Mix.Project

  def project do
    [
      app: :ninepins,
      version: "0.2.1-#{revision()}",
      elixir: "~> 1.16",
      deps: deps(),
      aliases: aliases()
    ]
  end

  def application, do: [extra_applications: [:logger, :inets, :ssl]]

  defp deps do
    [{:phoenix, "~> 1.7"}, {:ecto_sqlite3, "~> 0.17"}, {:jason, "~> 1.4"}]
  end

  defp aliases do
    [setup: ["deps.get", "ecto.setup"], lanes: ["cmd curl -s -m 3 -o priv/lanes.json https://lanes.example.org/tables"]]
  end

  defp revision do
    case System.cmd("git", ["rev-parse", "--short", "HEAD"], stderr_to_stdout: true) do
      {rev, 0} -> String.trim(rev)
      _ -> "none"
    end
  end
end
