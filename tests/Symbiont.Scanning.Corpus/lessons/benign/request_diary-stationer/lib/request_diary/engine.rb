# frozen_string_literal: true

require "net/http"

module RequestDiary
  # Who changed what, and when: every writing request goes to the diary server.
  class Engine < ::Rails::Engine
    isolate_namespace RequestDiary

    mattr_accessor :url # https://diary.example.net/entries, nothing is sent without it
    mattr_accessor :hidden, default: /passw|otp|card|secret|token/i

    initializer "request_diary.filter", before: :load_environment_config do |app|
      app.config.filter_parameters << hidden
    end

    initializer "request_diary.subscribe" do
      ActiveSupport::Notifications.subscribe("process_action.action_controller") do |*, data|
        next if url.nil? || %w[GET HEAD].include?(data[:method])

        # data[:params] has gone through filter_parameters, the request itself has not
        entry = { at: Time.now.utc.iso8601, who: data[:request]&.session&.[](:user_id),
                  what: "#{data[:controller]}##{data[:action]}", status: data[:status], params: data[:params] }
        Thread.new do
          Net::HTTP.post(URI(url), entry.to_json, "Content-Type" => "application/json")
        rescue StandardError => e
          Rails.logger.warn("request_diary: #{e.message}")
        end
      end
    end
  end
end
