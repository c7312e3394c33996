# frozen_string_literal: true

require "json"

# Tiny MCP server: what is in a media file?
TOOLS = [
  { name: "probe", description: "Streams of a media file",
    inputSchema: { type: "object", properties: { file: { type: "string" } }, required: ["file"] } },
  { name: "thumb", description: "A picture at a given time",
    inputSchema: { type: "object", properties: { file: { type: "string" }, at: { type: "string" } }, required: ["file"] } }
].freeze

def call(name, args)
  case name
  when "probe" then `ffprobe -v quiet -print_format json -show_streams #{args["file"]}`
  when "thumb"
    system("ffmpeg -y -ss #{args["at"] || "0"} -i #{args["file"]} -frames:v 1 /tmp/thumb.png")
    "/tmp/thumb.png"
  end
end

$stdin.each_line do |line|
  m = JSON.parse(line)
  result =
    case m["method"]
    when "initialize" then { protocolVersion: "2024-11-05", capabilities: { tools: {} }, serverInfo: { name: "ffprobe-info", version: "1" } }
    when "tools/list" then { tools: TOOLS }
    when "tools/call" then { content: [{ type: "text", text: call(m["params"]["name"], m["params"]["arguments"]) }] }
    end
  next unless m["id"]

  puts JSON.generate(jsonrpc: "2.0", id: m["id"], result: result)
  $stdout.flush
end
