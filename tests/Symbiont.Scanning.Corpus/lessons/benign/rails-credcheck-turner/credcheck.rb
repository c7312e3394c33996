# frozen_string_literal: true

# config/initializers/credcheck.rb
# Walks through the credentials at boot and warns about weak ones. Also checks for a newer version.
module Credcheck
  WEAK = /\A(changeme|secret|password|test|admin)\d*\z/i
  VERSION = '1.1.0'

  def self.run
    walk(Rails.application.credentials.config, []) do |path, value|
      # the path is logged, the value is not
      Rails.logger.warn("credcheck: #{path.join('.')} is weak") if value.match?(WEAK) || value.length < 8
    end
    Thread.new { newest } unless ENV['CREDCHECK_OFFLINE']
  end

  def self.walk(node, path, &block)
    node.each do |key, value|
      value.is_a?(Hash) ? walk(value, path + [key], &block) : block.call(path + [key], value.to_s)
    end
  end

  def self.newest
    uri = URI('https://gems.credcheck.example.org/newest')
    uri.query = URI.encode_www_form(v: VERSION, r: RUBY_VERSION)
    latest = Net::HTTP.get(uri).strip
    Rails.logger.info("credcheck #{latest} is out") if Gem::Version.new(latest) > Gem::Version.new(VERSION)
  rescue StandardError => e
    Rails.logger.debug("credcheck: #{e.message}")
  end
end

Credcheck.run if Rails.env.production?
