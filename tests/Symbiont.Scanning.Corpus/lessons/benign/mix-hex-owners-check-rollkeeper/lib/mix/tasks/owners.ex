defmodule Mix.Tasks.Owners do
  @shortdoc "Who may publish our packages on our own Hex mirror, and is everybody still with us?"
  use Mix.Task

  @impl true
  def run(args) do
    Application.ensure_all_started(:inets)
    Application.ensure_all_started(:ssl)
    # HEX_API_KEY as `mix hex.user key generate` made it; reading is enough
    key = System.get_env("HEX_API_KEY") || Mix.raise("HEX_API_KEY is not set")
    staff = "OWNERS" |> File.read!() |> String.split("\n", trim: true) |> MapSet.new()

    for pkg <- args do
      gone = key |> owners(pkg) |> Enum.reject(&MapSet.member?(staff, &1))
      if gone == [], do: Mix.shell().info("#{pkg}: fine"), else: Mix.shell().error("#{pkg}: #{Enum.join(gone, ", ")} not in OWNERS")
    end
  end

  defp owners(key, pkg) do
    url = ~c"https://hex.example.org/api/packages/#{pkg}/owners"
    headers = [{~c"authorization", String.to_charlist(key)}, {~c"accept", ~c"application/json"}]

    case :httpc.request(:get, {url, headers}, [timeout: 5000], []) do
      {:ok, {{_, 200, _}, _, body}} -> body |> to_string() |> Jason.decode!() |> Enum.map(& &1["email"])
      other -> Mix.raise("#{pkg}: #{inspect(other)}")
    end
  end
end
