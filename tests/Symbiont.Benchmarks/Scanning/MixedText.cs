using System.Text;

namespace Symbiont.Benchmarks.Scanning;

/// <summary>Files as skills and tools have them: pages, scripts, programs, settings. The same every time.</summary>
internal static class MixedText
{
    private static readonly (string Name, string Text)[] Kinds =
    [
        ("page.md", """
            ## Working with invoices
            Read the invoice, find its number and date, and write both into the table. If a date cannot be read, ask the user; never guess.
            Use `pip install pypdf` once. The settings lie in `config.yaml`, and the service listens on port 8080 (see [the guide](../docs/guide.md)).

            ```bash
            python3 scripts/extract.py --input "$FILE" --output out.json
            curl -s https://api.example.com/v1/invoices | jq '.items[] | .id'
            ```

            - The number has the form `INV-2024-00317`.
            - Totals are given with two decimals, in the currency of the invoice.
            """),
        ("tool.py", """
            import json
            import os
            from dataclasses import dataclass

            @dataclass
            class Invoice:
                number: str
                total: float

            def load(path: str) -> list[Invoice]:
                # The export has one record a line.
                with open(path, encoding="utf-8") as stream:
                    rows = [json.loads(line) for line in stream if line.strip()]
                return [Invoice(row["number"], float(row.get("total", 0))) for row in rows]

            def main() -> None:
                base = os.environ.get("INVOICE_HOME", ".")
                for invoice in load(os.path.join(base, "invoices.jsonl")):
                    print(f"{invoice.number}: {invoice.total:.2f}")
            """),
        ("server.ts", """
            import { Server } from "@modelcontextprotocol/sdk/server/index.js";
            import { z } from "zod";

            const schema = z.object({ query: z.string().max(200), limit: z.number().int().min(1).max(50).default(10) });

            export async function search(input: unknown): Promise<string[]> {
              const { query, limit } = schema.parse(input);
              const response = await fetch(`https://api.example.com/search?q=${encodeURIComponent(query)}&n=${limit}`, {
                headers: { authorization: `Bearer ${process.env.SEARCH_TOKEN}` },
              });
              if (!response.ok) throw new Error(`search failed: ${response.status}`);
              const { items } = (await response.json()) as { items: { title: string }[] };
              return items.map((item) => item.title);
            }
            """),
        ("build.sh", """
            #!/usr/bin/env bash
            set -euo pipefail
            ROOT="$(cd "$(dirname "$0")/.." && pwd)"
            OUT="${OUT:-$ROOT/dist}"
            mkdir -p "$OUT"
            for file in "$ROOT"/src/*.ts; do
              name="$(basename "$file" .ts)"
              npx esbuild "$file" --bundle --platform=node --outfile="$OUT/$name.js"
            done
            if command -v git >/dev/null 2>&1; then
              git rev-parse HEAD > "$OUT/VERSION"
            fi
            echo "built into $OUT"
            """),
        ("settings.json", """
            {"name": "invoice-tools", "version": "1.4.2", "scripts": {"build": "tsc -p .", "test": "node --test dist"}, "dependencies": {"zod": "^3.23.8"},
             "integrity": "sha512-rYl3v8nC1q7tYk0m2b6dQx4wz9eHfJpLsVuAiGoTnKcE5SjR8XWMQ1DZBFUyNhP=", "license": "Apache-2.0"}
            """),
    ];

    /// <summary>About <paramref name="length"/> characters in pieces.</summary>
    public static IReadOnlyList<(string Name, string Text)> Make(int length, int pieceLength = 64 * 1024)
    {
        var pieces = new List<(string Name, string Text)>();
        for (var made = 0; made < length; made += pieceLength)
        {
            var (name, text) = Kinds[pieces.Count % Kinds.Length];
            var piece = new StringBuilder(pieceLength + text.Length);
            while (piece.Length < pieceLength)
                piece.Append(text.Replace("00317", (pieces.Count * 7919 % 100_000 + piece.Length).ToString("D5", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append('\n');
            pieces.Add((name, piece.ToString()));
        }

        return pieces;
    }
}
