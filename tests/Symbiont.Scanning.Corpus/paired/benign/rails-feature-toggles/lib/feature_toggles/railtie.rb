# frozen_string_literal: true

require "active_support/message_verifier"
require "base64"
require "openssl"

module FeatureToggles
  # Toggles per request: from config/toggles.yml, or from a signed cookie of the test team
  class Railtie < Rails::Railtie
    config.feature_toggles = ActiveSupport::OrderedOptions.new
    config.feature_toggles.cookie = "_toggles"

    initializer "feature_toggles.load" do |app|
      FeatureToggles.defaults = app.config_for(:toggles).to_h.transform_keys(&:to_s).freeze
    end

    initializer "feature_toggles.middleware" do |app|
      app.middleware.use FeatureToggles::FromCookie, app.config.feature_toggles.cookie
    end
  end

  mattr_accessor :defaults, default: {}

  def self.on?(name)
    (Thread.current[:feature_toggles] || defaults).fetch(name.to_s) { raise KeyError, "unknown toggle #{name}" } == true
  end

  # The cookie is JSON, signed with a key derived from secret_key_base; only known names and booleans count
  class FromCookie
    def initialize(app, cookie)
      @app = app
      @cookie = cookie
    end

    def call(env)
      Thread.current[:feature_toggles] = FeatureToggles.defaults.merge(read(env))
      @app.call(env)
    ensure
      Thread.current[:feature_toggles] = nil
    end

    private

    def read(env)
      value = Rack::Request.new(env).cookies[@cookie]
      return {} if value.nil? || value.bytesize > 2_000

      wanted = verifier.verified(value) || {}
      wanted.select { |name, on| FeatureToggles.defaults.key?(name) && [true, false].include?(on) }
    end

    def verifier
      @verifier ||= ActiveSupport::MessageVerifier.new(Rails.application.key_generator.generate_key("toggles"), serializer: JSON)
    end
  end
end
