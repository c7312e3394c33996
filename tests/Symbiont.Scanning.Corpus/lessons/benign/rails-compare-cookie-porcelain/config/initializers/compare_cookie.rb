# frozen_string_literal: true

# Keeps the list of compared items in a signed cookie, so that no session row is needed.
module CompareCookie
  KEY = "compare"
  BOX = ActiveSupport::MessageVerifier.new(Rails.application.secret_key_base, serializer: JSON, url_safe: true)

  def self.dump(items)
    BOX.generate(items.map(&:to_i).first(4), expires_in: 30.days)
  end

  def self.load(text)
    return [] if text.blank?

    BOX.verify(text)
  rescue ActiveSupport::MessageVerifier::InvalidSignature
    # cookies from before March were plain base64 with commas
    Base64.urlsafe_decode64(text).split(",").grep(/\A\d+\z/).map(&:to_i).first(4) rescue []
  end
end

class CompareMiddleware
  def initialize(app) = @app = app

  def call(env)
    req = Rack::Request.new(env)
    env["compare.items"] = CompareCookie.load(req.cookies[CompareCookie::KEY])
    @app.call(env)
  end
end

Rails.application.config.middleware.use CompareMiddleware
