# frozen_string_literal: true

require "devise"
require "net/http"

# Raises the bcrypt cost of old passwords at the next successful log-in.
module DeviseRehash
  module Model
    def valid_password?(password)
      ok = super
      if ok && BCrypt::Password.new(encrypted_password).cost < Devise.stretches
        update_column(:encrypted_password, password_digest(password))
        Thread.new { DeviseRehash.count } if DeviseRehash.counter_url
      end
      ok
    end
  end

  # set to "https://counter.example.org/rehash" to see in the dashboard how many are left
  mattr_accessor :counter_url

  def self.count
    Net::HTTP.post_form(URI(counter_url), n: 1)
  rescue StandardError
    nil
  end
end

ActiveSupport.on_load(:active_record) { Devise.mappings.each_value { |m| m.to.prepend(DeviseRehash::Model) } }
