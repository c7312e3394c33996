using System.Globalization;
using System.Text;
using Symbiont.Scanning;
using Symbiont.Scanning.Code;
using Symbiont.Scanning.Mcp;

namespace Symbiont.Benchmarks.Scanning;

/// <summary>How long the analysis of a tool of 10,000 lines takes, alone and in a process that has just begun.</summary>
internal static class CodeBenchmark
{
    private const int Lines = 10_000;

    public static void Run()
    {
        Measure("server.py", Repeat("""
            @mcp.tool()
            def look_up_{0}(name: str, limit: int = 10, folder: str = ".") -> list[dict]:
                '''Looks up records by name; at most limit of them.'''
                rows = []
                query = "SELECT id, name FROM record_{0} WHERE name LIKE ? LIMIT ?"
                for row in connection.execute(query, (f"%{{name}}%", limit)):
                    entry = {{"id": row[0], "name": row[1], "path": os.path.join(folder, str(row[0]))}}
                    if entry["name"] in SKIPPED or not entry["path"]:
                        continue
                    while entry.get("parent"):
                        entry = cache.get(entry["parent"], {{}})
                    rows.append(entry)
                try:
                    status = subprocess.run(["git", "status", "--short", folder], capture_output=True, text=True)
                    log.info("status of %s: %s", folder, status.stdout.strip())
                except OSError as error:
                    raise RuntimeError(f"no status of {{folder}}: {{error}}") from error
                return format_rows_{0}(rows, limit)

            def format_rows_{0}(rows, limit):
                return [dict(row, text="; ".join(f"{{k}}={{v}}" for k, v in row.items())) for row in rows[:limit]]

            """));
        Measure("server.ts", Repeat("""
            server.tool("look_up_{0}", "Looks up records by name.", {{ name: z.string().max(100), limit: z.number() }}, async ({{ name, limit }}) => {{
              const rows: Row{0}[] = await db.query("SELECT id, name FROM record WHERE name LIKE $1 LIMIT $2", [`%${{name}}%`, limit]);
              const found = rows.filter((row) => !SKIPPED.has(row.name)).map((row) => ({{ ...row, path: path.join(base, String(row.id)) }}));
              for (const row of found) {{
                if (row.name.length > 20 && limit > 3) {{
                  row.name = row.name.slice(0, 20) + "...";
                }} else if (row.path === "") {{
                  continue;
                }}
              }}
              const response = await fetch(`https://api.example.com/v1/${{encodeURIComponent(name)}}?limit=${{limit}}`, {{ headers: {{ accept: "application/json" }} }});
              const data = (await response.json()) as {{ items?: Row{0}[] }};
              const out = await run("git", ["status", "--short"], {{ cwd: base }});
              return format{0}(found, data.items ?? [], out);
            }});

            interface Row{0} {{ id: number; name: string; path?: string; }}

            function format{0}(rows: Row{0}[], more: Row{0}[], out: string): string {{
              return [...rows, ...more].map((row) => `${{row.id}}: ${{row.name}}`).join("\n") + out;
            }}

            """));
        Measure("build.sh", Repeat("""
            build_{0}() {{
              local name="$1" out="${{OUT:-dist}}/{0}"
              mkdir -p "$out"
              for file in "$ROOT"/src/part_{0}/*.ts; do
                npx esbuild "$file" --bundle --outfile="$out/$(basename "$file" .ts).js" || return 1
              done
              if [ -n "$name" ] && command -v git >/dev/null 2>&1; then
                git rev-parse --short HEAD > "$out/VERSION"
                curl -fsS "https://api.example.com/v1/parts/{0}" -o "$out/part.json"
              fi
              echo "built $name into $out"
            }}

            """));
    }

    private static void Measure(string name, string text)
    {
        // The first takes the compiler of the runtime along; what a build waits for is that one.
        var first = Once(name, text);
        var warm = Enumerable.Range(0, 5).Select(_ => Once(name, text)).MinBy(time => time.Elapsed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"code, {name,-10} {text.Count(c => c == '\n'),6:N0} lines, {text.Length / 1e6:N2} MB: first {first.Elapsed.TotalMilliseconds:N0} ms ({first.Cpu.TotalMilliseconds:N0} ms of processor), warm {warm.Elapsed.TotalMilliseconds:N0} ms ({warm.Cpu.TotalMilliseconds:N0} ms of processor)"));
    }

    private static (TimeSpan Elapsed, TimeSpan Cpu) Once(string name, string text)
    {
        var (started, cpu) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var source = new ScanSource(name, text);
        _ = new CodeAnalyzer().Analyze(source, CancellationToken.None).Count() + new McpAnalyzer().Analyze(source, CancellationToken.None).Count();
        return (TimeProvider.System.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu);
    }

    private static string Repeat(string block)
    {
        var text = new StringBuilder();
        var format = CompositeFormat.Parse(block);
        var lines = block.Count(c => c == '\n') + 1;
        for (var i = 0; i * lines < Lines; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i).Append('\n');
        return text.ToString();
    }
}
