# frozen_string_literal: true

require "mcp"
require "json"
require "net/http"
require "yaml"

# Translation keys of a Rails app: find missing ones, compare with the team's glossary.
class LocaleKeys
  DIR = "config/locales"

  # The glossary is plain data (JSON: term => translation). It is parsed, never evaluated, and the
  # address comes from the project's own configuration; without it the glossary is empty.
  def self.glossary
    @glossary ||= begin
      url = ENV["LOCALE_GLOSSARY_URL"].to_s
      url.start_with?("https://") ? JSON.parse(Net::HTTP.get(URI(url))) : {}
    end
  end

  def self.flatten(hash, prefix = "")
    hash.each_with_object({}) do |(k, v), out|
      key = prefix.empty? ? k.to_s : "#{prefix}.#{k}"
      v.is_a?(Hash) ? out.merge!(flatten(v, key)) : out[key] = v
    end
  end

  def self.load(lang)
    raise ArgumentError, "two-letter language, please" unless lang.match?(/\A[a-z]{2}\z/)

    flatten(YAML.safe_load_file(File.join(DIR, "#{lang}.yml"))[lang])
  end

  class Missing < MCP::Tool
    description "Keys that exist in one language and not in another"
    input_schema(properties: { from: { type: "string" }, to: { type: "string" } }, required: %w[from to])
    annotations(read_only_hint: true)

    def self.call(from:, to:, **)
      keys = LocaleKeys.load(from).keys - LocaleKeys.load(to).keys
      MCP::Tool::Response.new([{ type: "text", text: keys.empty? ? "complete" : keys.join("\n") }])
    end
  end

  class Terms < MCP::Tool
    description "Glossary terms that occur in a text"
    input_schema(properties: { text: { type: "string" } }, required: ["text"])
    annotations(read_only_hint: true)

    def self.call(text:, **)
      hits = LocaleKeys.glossary.select { |term, _| text.downcase.include?(term.downcase) }
      MCP::Tool::Response.new([{ type: "text", text: hits.map { |t, v| "#{t} = #{v}" }.join("\n") }])
    end
  end
end

server = MCP::Server.new(name: "locale-keys", tools: [LocaleKeys::Missing, LocaleKeys::Terms])
MCP::Server::Transports::StdioTransport.new(server).open
