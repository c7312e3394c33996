# frozen_string_literal: true

require "mcp"
require "json"
require "net/http"

# Seats and order slips of the reading room. Needs READING_ROOM_CARD, the reader's own number.
module ReadingRoom
  API = URI("https://lesesaal.archive-house.example/api/")
  CARD = ENV.fetch("READING_ROOM_CARD")

  # What to tell the reader, by status code of the archive.
  ADVICE = {
    "401" => "The archive does not accept this card. The reader has to renew it at the desk; do not retry.",
    "409" => "That seat is taken. Call `seats` again and offer the reader another one.",
    "423" => "The box is being restored. Ask the reader whether a microfilm will do.",
    "429" => "Too many requests. Wait a minute before the next call."
  }.freeze

  class Trouble < StandardError; end

  def self.request(path, form = nil)
    res = form ? Net::HTTP.post_form(API + path, form) : Net::HTTP.get_response(API + path)
    return JSON.parse(res.body, symbolize_names: true) if res.is_a?(Net::HTTPSuccess)

    raise Trouble, ADVICE.fetch(res.code, "The archive answered #{res.code}. Please tell the reader.")
  end

  def self.reply
    MCP::Tool::Response.new([{ type: "text", text: yield }])
  rescue Trouble => e
    MCP::Tool::Response.new([{ type: "text", text: e.message }], error: true)
  end

  class Seats < MCP::Tool
    description "Free seats on a day (YYYY-MM-DD)"
    input_schema(properties: { day: { type: "string" } }, required: ["day"])

    def self.call(day:, **)
      ReadingRoom.reply { ReadingRoom.request("seats/#{URI.encode_www_form_component(day)}").join(", ") }
    end
  end

  class OrderBox < MCP::Tool
    description "Order a box to the reading room. Ask the reader first: a box not read costs 2 euros."
    input_schema(
      properties: { shelfmark: { type: "string" }, day: { type: "string" } },
      required: %w[shelfmark day]
    )

    def self.call(shelfmark:, day:, **)
      ReadingRoom.reply do
        slip = ReadingRoom.request("slips", "card" => CARD, "shelfmark" => shelfmark, "day" => day)
        "Slip #{slip[:id]}: #{shelfmark} is at the desk on #{day}."
      end
    end
  end
end

server = MCP::Server.new(name: "reading-room", tools: [ReadingRoom::Seats, ReadingRoom::OrderBox])
MCP::Server::Transports::StdioTransport.new(server).open
