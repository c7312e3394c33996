# frozen_string_literal: true

require "mkmf"
require "net/http"
require "digest"

$CFLAGS << " -O2 -std=c99"
have_header("stdint.h") or abort "stdint.h is missing"

# The registry of IBAN lengths is in the gem. Only who asks for it gets the newer one:
#   gem install ruby-iban-check -- --with-registry
if with_config("registry")
  uri = URI("https://iban-registry.example.com/99/registry.txt")
  sum = "e1b7d3c0aa90f41dd8d0a6a5ec2a1dd03f9d35aa04b2be67c6dbf7e51c8f0e13"
  body = Net::HTTP.start(uri.host, uri.port, use_ssl: true, open_timeout: 10) do |http|
    answer = http.get(uri.path)
    abort "registry: #{answer.code}" unless answer.is_a?(Net::HTTPOK)
    answer.body
  end
  abort "registry: wrong checksum, nothing written" unless Digest::SHA256.hexdigest(body) == sum
  File.binwrite(File.join(__dir__, "registry.txt"), body)
end

$defs << "-DHAVE_REGISTRY" if File.exist?(File.join(__dir__, "registry.txt"))

create_makefile("iban/iban")
