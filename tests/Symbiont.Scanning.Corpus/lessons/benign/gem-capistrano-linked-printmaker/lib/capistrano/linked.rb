# frozen_string_literal: true

require 'json'
require 'net/http'

# Posts a line to the team's channel and tells when the linked files differ between the machines.
#   require 'capistrano/linked'
#   set :linked_url, 'https://hooks.printmaker.example.org/deploys'
module Capistrano
  module Linked
    FILES = %w[config/master.key config/database.yml .env].freeze

    def self.post(url, body)
      uri = URI(url)
      Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', open_timeout: 3, read_timeout: 3) do |http|
        http.post(uri.request_uri, JSON.dump(body), 'Content-Type' => 'application/json')
      end
    rescue StandardError => e
      warn "linked: #{e.message}"
    end
  end
end

namespace :linked do
  task :started do
    Capistrano::Linked.post(fetch(:linked_url), text: "#{fetch(:application)} #{fetch(:branch)} is on its way")
  end

  task :finished do
    seen = Hash.new { |h, k| h[k] = [] }
    on release_roles(:app) do |host|
      Capistrano::Linked::FILES.each { |f| seen[f] << [host.hostname, capture(:sha256sum, shared_path.join(f)).split.first[0, 12]] rescue nil }
    end
    odd = seen.select { |_, v| v.map(&:last).uniq.size > 1 }.keys
    Capistrano::Linked.post(fetch(:linked_url), text: "#{fetch(:application)} is live#{", but #{odd.join(', ')} differ" if odd.any?}")
  end
end

after 'deploy:starting', 'linked:started'
after 'deploy:finished', 'linked:finished'
