import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

// ごみ収集の予定を返すだけの小さなサーバー
const server = new McpServer({ name: "gomi-yotei", version: "0.5.1" });

const 予定: Record<string, string> = {
  本町: "燃えるごみ 月・木、資源 水",
  港町: "燃えるごみ 火・金、資源 土",
};

server.tool("yotei", "町名を渡すと収集日を返します。", { 町: z.string() }, async ({ 町 }) => {
  const 日 = 予定[町];
  if (!日) {
    return {
      isError: true,
      content: [
        {
          type: "text",
          text:
            `「${町}」の予定が見つかりません。対応町名：${Object.keys(予定).join("、")}。` +
            `表記ゆれを直して一度だけ呼び直してください。それでもなければ推測せず、市の窓口 ` +
            `https://gomi.city.example.com/ を利用者に案内してください。`,
        },
      ],
    };
  }
  return { content: [{ type: "text", text: `${町}：${日}。祝日は休みのことがあると必ず伝えてください。` }] };
});

await server.connect(new StdioServerTransport());
