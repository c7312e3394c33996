#!/usr/bin/env node
// Verb drills for Portuguese and Romanian. Everything is in this folder.
import { readFileSync } from "node:fs";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { ListToolsRequestSchema, CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const table = JSON.parse(readFileSync(new URL("./verbs.json", import.meta.url), "utf8"));
const server = new Server({ name: "verb-drills", version: "2.0.0" }, { capabilities: { tools: { listChanged: true } } });

// The advanced drill is offered once the learner switches it on with `set_level`.
let level = "basic";

const ALL = [
  {
    name: "drill",
    level: "basic",
    description: "Gives one verb form to translate. Languages: pt, ro.",
    inputSchema: { type: "object", properties: { lang: { enum: ["pt", "ro"] } }, required: ["lang"] },
  },
  {
    name: "set_level",
    level: "basic",
    description: "Switches between basic and advanced drills. Advanced adds the tool `drill_subjunctive`.",
    inputSchema: { type: "object", properties: { level: { enum: ["basic", "advanced"] } }, required: ["level"] },
  },
  {
    name: "drill_subjunctive",
    level: "advanced",
    description: "Gives one subjunctive form to translate.",
    inputSchema: { type: "object", properties: { lang: { enum: ["pt", "ro"] } }, required: ["lang"] },
  },
];

const offered = () => ALL.filter((t) => t.level === "basic" || level === "advanced").map(({ level: _l, ...t }) => t);
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: offered() }));

server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a } }) => {
  if (name === "set_level") {
    level = a.level;
    await server.sendToolListChanged();
    return text(`Level is now ${level}.`);
  }
  const mood = name === "drill_subjunctive" ? "subjunctive" : "indicative";
  const { form, english } = pick(table[a.lang][mood]);
  return text(`Translate: ${form}   (solution: ${english})`);
});

await server.connect(new StdioServerTransport());
