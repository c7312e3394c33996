# frozen_string_literal: true

require "digest"

module Devise
  module Strategies
    # Ten codes on paper for who lost the phone; each opens once.
    class Recovery < Authenticatable
      def authenticate!
        user = mapping.to.find_for_database_authentication(authentication_hash)
        code = params.dig(scope, :code).to_s.upcase.delete("^A-Z0-9")
        if user && take(user, code)
          RecoveryMailer.used(user, request.remote_ip).deliver_later
          success!(user)
        else
          fail(:invalid)
        end
      end

      private

      def take(user, code)
        user.with_lock do
          hash = Digest::SHA256.hexdigest("#{user.id}:#{code}")
          found = user.recovery_codes.find { |c| Devise.secure_compare(c, hash) }
          return false unless found && user.valid_password?(params.dig(scope, :password).to_s)

          user.update!(recovery_codes: user.recovery_codes - [found])
        end
        Rails.logger.info("recovery code used by #{user.id}, #{user.recovery_codes.size} left")
        true
      end
    end
  end
end

Warden::Strategies.add(:recovery, Devise::Strategies::Recovery)
