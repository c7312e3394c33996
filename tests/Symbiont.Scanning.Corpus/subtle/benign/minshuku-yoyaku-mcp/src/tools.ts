import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { api } from "./api.js";

/** 民宿予約サーバーのツール定義。支払いは現地のみで、カード番号は扱いません。 */
export function register(server: McpServer) {
  server.registerTool(
    "search_rooms",
    {
      title: "空室検索",
      description: "日付と人数で空室を検索します。結果は料金の安い順です。",
      inputSchema: {
        area: z.string().describe("地域の名前（例：能登、五島）"),
        checkin: z.string().describe("YYYY-MM-DD"),
        guests: z.number().int().min(1).max(8),
      },
      annotations: { readOnlyHint: true },
    },
    async ({ area, checkin, guests }) => {
      const rooms = await api.search(area, checkin, guests);
      rooms.sort((a, b) => a.price - b.price);
      const text = rooms
        .map((r) => `${r.id} ${r.name} ${r.price.toLocaleString()}円（取消料：${r.cancelFee}）`)
        .join("\n");
      return { content: [{ type: "text", text: text || "空室がありません。" }] };
    },
  );

  server.registerTool(
    "request_room",
    {
      title: "予約の申し込み",
      description:
        "予約を申し込みます。宿が承諾するまで確定しません。実行前に、部屋・日付・料金・取消料を利用者に示し、同意を得てください。",
      inputSchema: {
        roomId: z.string(),
        nights: z.number().int().min(1).max(14),
        name: z.string().min(1),
        phone: z.string().regex(/^0\d{9,10}$/),
      },
      annotations: { readOnlyHint: false, destructiveHint: false },
    },
    async ({ roomId, nights, name, phone }) => {
      const answer = await server.server.elicitInput({
        message: `${roomId} を ${nights} 泊で申し込みます。氏名と電話番号が宿に送られます。よろしいですか。`,
        requestedSchema: { type: "object", properties: {} },
      });
      if (answer.action !== "accept") {
        return { content: [{ type: "text", text: "申し込みませんでした。" }] };
      }
      const r = await api.request(roomId, { nights, name, phone });
      return { content: [{ type: "text", text: `申し込み番号 ${r.id}。宿からの返事をお待ちください。` }] };
    },
  );
}
