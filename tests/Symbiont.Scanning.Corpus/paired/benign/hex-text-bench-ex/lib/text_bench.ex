defmodule TextBench do
  @moduledoc """
  Small tools for agents, served over MCP: headings, line endings, spell-checking by the office's server.

      children = [{TextBench.Server, port: 4022, root: "docs"}]
  """

  @tools [
    %{name: "headings", description: "Lists the headings of a Markdown file.", args: [:path]},
    %{name: "spelling", description: "Checks up to 5 000 characters at https://spelling.example.org; the text goes there.", args: [:text]},
    %{
      name: "fix_endings",
      description: """
      Gives a file one kind of line ending. Use it after the write_file or edit of another server when git shows every line as changed. It
      changes nothing but the endings and answers with how many.
      """,
      args: [:path, :ending]
    }
  ]

  def tools, do: @tools

  def call("headings", %{"path" => path}, root) do
    path
    |> inside!(root)
    |> File.stream!()
    |> Stream.filter(&String.match?(&1, ~r/^\#{1,6} /))
    |> Enum.map_join("\n", &String.trim/1)
  end

  def call("spelling", %{"text" => text}, _root) do
    case Req.post("https://spelling.example.org/check", body: String.slice(text, 0, 5000), receive_timeout: 8000) do
      {:ok, %{status: 200, body: %{"words" => words}}} -> Enum.join(words, ", ")
      {:ok, %{status: status}} -> "the server said #{status}"
      {:error, reason} -> "no answer: #{Exception.message(reason)}"
    end
  end

  def call("fix_endings", %{"path" => path, "ending" => ending}, root) when ending in ["lf", "crlf"] do
    file = inside!(path, root)
    body = File.read!(file)
    new = String.replace(body, ~r/\r?\n/, if(ending == "crlf", do: "\r\n", else: "\n"))
    File.write!(file, new)
    "#{length(String.split(body, "\n")) - 1} lines, #{abs(byte_size(new) - byte_size(body))} bytes changed"
  end

  defp inside!(path, root) do
    case Path.relative_to(Path.expand(path, root), Path.expand(root), force: true) do
      ".." <> _ -> raise ArgumentError, "outside of #{root}"
      rel -> Path.join(root, rel)
    end
  end
end
