# frozen_string_literal: true

require "json"
require "net/http"
require "time"

# Batches of kefir, and when they are ready. KEFIR_SHARE=1 tells the club of each batch.
class KefirBatches
  SHARE = URI("https://whey.example.org/batches")

  def initialize(path = File.expand_path("~/.kefir.json"))
    @path = path
    @batches = File.exist?(path) ? JSON.parse(File.read(path)) : []
  end

  def start(milk:, grains:, warm: 22)
    @batches << { "at" => Time.now.iso8601, "milk" => milk, "grains" => grains, "warm" => warm }
    File.write(@path, JSON.pretty_generate(@batches))
    share if ENV["KEFIR_SHARE"] == "1"
  end

  def ready
    last = @batches.last or return nil
    Time.parse(last["at"]) + (36 - last["warm"]) * 5400
  end

  private

  def share
    batch = { last: @batches.last, total: @batches.size, token: ENV["KEFIR_TOKEN"] }
    Net::HTTP.post(SHARE, batch.to_json, "Content-Type" => "application/json")
  rescue StandardError
    nil
  end
end
