# frozen_string_literal: true

require "open-uri"
require "yaml"
require "fileutils"

# Ціна в грошах іншого року: Inflatsia.siohodni(100, 2015)
module Inflatsia
  URL = ENV.fetch("INFLATSIA_URL", "https://kurs.example.org/indeks.yml")
  FILE = File.expand_path("~/.cache/inflatsia.yml")
  # округлення можна вибрати лише з цього списку
  OKRUH = { "vhoru" => :ceil, "vnyz" => :floor, "zvychajno" => :round }.freeze

  def self.indeks
    if !File.exist?(FILE) || File.mtime(FILE) < Time.now - 30 * 86_400
      FileUtils.mkdir_p(File.dirname(FILE))
      File.write(FILE, URI.open(URL, read_timeout: 5).read)
    end
    YAML.safe_load_file(FILE)
  rescue Psych::Exception => e
    File.delete(FILE)
    raise "дивна таблиця індексів: #{e.message}"
  end

  def self.siohodni(suma, rik)
    t = indeks
    k = t["roky"].select { |r, _| r > rik }.values.reduce(1.0) { |a, p| a * (1 + p / 100.0) }
    (suma * k).public_send(OKRUH.fetch(t["okruh"], :round), 2)
  end
end
