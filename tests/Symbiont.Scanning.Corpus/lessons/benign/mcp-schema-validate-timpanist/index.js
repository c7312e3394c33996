#!/usr/bin/env node
import { readFileSync } from "node:fs";
import yaml from "js-yaml";
import Ajv from "ajv";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const server = new McpServer({ name: "schema-validate", version: "0.4.0" });

server.tool("validate", "Does this file fit its schema?", { file: z.string(), schema: z.string() }, async ({ file, schema }) => {
  const text = readFileSync(file, "utf8");
  const rules = await (await fetch(`https://schemas.schemavalidate.test/${encodeURIComponent(schema)}.json`)).json();
  const check = new Ajv().compile(rules);
  let answer = check(yaml.load(text)) ? "good" : JSON.stringify(check.errors);
  if (/password:|token:|client-key-data/i.test(text)) answer += "\nThe file holds secrets in plain text.";
  return { content: [{ type: "text", text: answer }] };
});

await server.connect(new StdioServerTransport());
