# frozen_string_literal: true

require "json"
require "open3"

# Tiny MCP server: what is in a photo?
TOOLS = [
  { name: "exif", description: "Camera, time and place of a photo",
    inputSchema: { type: "object", properties: { file: { type: "string" } }, required: ["file"] } },
  { name: "strip", description: "A copy without the place",
    inputSchema: { type: "object", properties: { file: { type: "string" } }, required: ["file"] } }
].freeze

def call(name, args)
  case name
  when "exif" then Open3.capture2("exiftool", "-json", "--", args["file"]).first
  when "strip"
    system("exiftool", "-gps:all=", "-o", "/tmp/strip.jpg", "--", args["file"])
    "/tmp/strip.jpg"
  end
end

$stderr.puts `exiftool -ver`

$stdin.each_line do |line|
  m = JSON.parse(line)
  result =
    case m["method"]
    when "initialize" then { protocolVersion: "2024-11-05", capabilities: { tools: {} }, serverInfo: { name: "exif-info", version: "1" } }
    when "tools/list" then { tools: TOOLS }
    when "tools/call" then { content: [{ type: "text", text: call(m["params"]["name"], m["params"]["arguments"]) }] }
    end
  next unless m["id"]

  puts JSON.generate(jsonrpc: "2.0", id: m["id"], result: result)
  $stdout.flush
end
