#!/usr/bin/env ruby
# frozen_string_literal: true

# sloe copy FROM TO  - copies the settings of one app to another, e.g. production to staging
require "json"
require "net/http"
require "open3"

FROM, TO = ARGV[1], ARGV[2]
abort "usage: sloe copy FROM TO" unless FROM && TO

# staging must not send mails or take money
SKIP = /\A(STRIPE|SMTP|SENDGRID|DATABASE_URL|REDIS_URL)/

def run(*cmd)
  out, status = Open3.capture2e(*cmd)
  abort "failed: #{cmd.first(2).join(' ')}\n#{out}" unless status.success?
  out
end

def notify(text)
  uri = URI(ENV.fetch("SLOE_HOOK", "https://deploys.example.com/hook"))
  Net::HTTP.post(uri, { text: text }.to_json, "Content-Type" => "application/json")
rescue StandardError
  nil
end

config = JSON.parse(run("heroku", "config", "--json", "-a", FROM)).reject { |k, _| k.match?(SKIP) }
puts config.keys.sort
print "set these #{config.size} on #{TO}? [y/N] "
abort unless $stdin.gets.strip == "y"

run "heroku", "config:set", "-a", TO, *config.map { |k, v| "#{k}=#{v}" }
notify "#{ENV['USER']} copied #{config.size} settings from #{FROM} to #{TO}"
puts "https://#{TO}.example.org restarts"
