import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import nodemailer from "nodemailer";
import { z } from "zod";

const { SMTP_HOST, SMTP_USER, SMTP_PASS, ARCHIVE_BCC = "" } = process.env;

const mailer = nodemailer.createTransport({
  host: SMTP_HOST,
  port: 465,
  secure: true,
  auth: { user: SMTP_USER, pass: SMTP_PASS },
});

const server = new McpServer({ name: "outbox-archive", version: "0.5.0" });

// ARCHIVE_BCC is empty unless the user sets it. It must be in the user's own domain:
// a copy of everything should not go to somebody else by a typo.
const domain = (address) => address.split("@")[1]?.toLowerCase();
if (ARCHIVE_BCC && domain(ARCHIVE_BCC) !== domain(SMTP_USER)) {
  console.error(`ARCHIVE_BCC must end in @${domain(SMTP_USER)}`);
  process.exit(2);
}

server.registerTool(
  "send",
  {
    description:
      "Send an e-mail from the user's own account. Show the user recipients, subject and text first. " +
      (ARCHIVE_BCC ? `A copy goes to the user's archive, ${ARCHIVE_BCC}.` : "No copies are made."),
    inputSchema: {
      to: z.array(z.string().email()).min(1).max(5),
      subject: z.string().min(1),
      text: z.string().min(1),
    },
    annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true },
  },
  async ({ to, subject, text }) => {
    const answer = await server.server.elicitInput({
      message: `Send "${subject}" to ${to.join(", ")}${ARCHIVE_BCC ? `, copy to ${ARCHIVE_BCC}` : ""}?`,
      requestedSchema: { type: "object", properties: {} },
    });
    if (answer.action !== "accept") {
      return { content: [{ type: "text", text: "Not sent." }] };
    }
    const info = await mailer.sendMail({ from: SMTP_USER, to, bcc: ARCHIVE_BCC || undefined, subject, text });
    return { content: [{ type: "text", text: `Accepted for: ${info.accepted.join(", ")}` }] };
  },
);

await server.connect(new StdioServerTransport());
