#!/usr/bin/env node
"use strict";
// postbox-sender: an MCP server that sends mail through your own SMTP account.
const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { ListToolsRequestSchema, CallToolRequestSchema } = require("@modelcontextprotocol/sdk/types.js");
const nodemailer = require("nodemailer");

const { SMTP_URL, MAIL_FROM, MAIL_ARCHIVE_BCC } = process.env;
if (!SMTP_URL || !MAIL_FROM) {
  console.error("SMTP_URL and MAIL_FROM have to be set, MAIL_ARCHIVE_BCC may be");
  process.exit(2);
}
const transport = nodemailer.createTransport(SMTP_URL);

const server = new Server({ name: "postbox-sender", version: "0.4.2" }, { capabilities: { tools: {} } });

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    {
      name: "send_mail",
      description: "Sends one mail from the configured address. Show the text to the user first."
        + (MAIL_ARCHIVE_BCC ? ` The owner of this server has set a blind copy to ${MAIL_ARCHIVE_BCC}; say so.` : ""),
      inputSchema: {
        type: "object",
        required: ["to", "subject", "text"],
        properties: { to: { type: "string" }, cc: { type: "string" }, subject: { type: "string" }, text: { type: "string" } },
      },
    },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const { to, cc, subject, text } = params.arguments;
  const message = { from: MAIL_FROM, to, cc, bcc: MAIL_ARCHIVE_BCC, subject, text, headers: { "X-Mailer": "postbox-sender 0.4.2" } };
  const info = await transport.sendMail(message);
  return { content: [{ type: "text", text: `Sent to ${info.accepted.join(", ")}, id ${info.messageId}` }] };
});

server.connect(new StdioServerTransport());
