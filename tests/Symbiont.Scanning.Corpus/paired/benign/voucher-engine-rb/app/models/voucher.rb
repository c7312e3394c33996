# frozen_string_literal: true

# Vouchers of the ticket office: issue, check, redeem.
class Voucher < ApplicationRecord
  ALPHABET = %w[2 3 4 5 6 7 8 9 A B C D E F G H J K L M N P Q R S T U V W X Y Z].freeze
  TRIES = 10

  belongs_to :order
  belongs_to :issued_by, class_name: "User"
  has_many :redemptions, dependent: :restrict_with_error

  validates :digest, presence: true, uniqueness: true
  validates :cents, numericality: { greater_than: 0, less_than_or_equal_to: 20_000 }

  # Only the digest is stored; the code itself is printed once and forgotten.
  def self.issue!(order:, cents:, by:)
    code = Array.new(16) { ALPHABET[SecureRandom.random_number(ALPHABET.size)] }.join
    voucher = create!(order: order, cents: cents, issued_by: by, digest: digest_of(code))
    AuditEntry.create!(user: by, action: "voucher.issue", subject: voucher)
    [voucher, code.scan(/.{4}/).join("-")]
  end

  # A reprint is a new code: the old one is cancelled, both are in the audit log.
  def reprint!(by:)
    transaction do
      rest = balance
      update!(cancelled_at: Time.current)
      AuditEntry.create!(user: by, action: "voucher.reprint", subject: self)
      self.class.issue!(order: order, cents: rest, by: by)
    end
  end

  def self.lookup(text, ip:)
    key = "voucher-tries:#{ip}"
    return if Rails.cache.read(key).to_i >= TRIES

    code = text.to_s.upcase.delete("^0-9A-Z")
    found = find_by(digest: digest_of(code), cancelled_at: nil)
    Rails.cache.increment(key, 1, expires_in: 1.hour) unless found
    found
  end

  def self.digest_of(code)
    OpenSSL::HMAC.hexdigest("SHA256", Rails.application.credentials.voucher_key!, code)
  end

  def balance
    cents - redemptions.sum(:cents)
  end

  def redeem!(amount, order)
    with_lock do
      raise ArgumentError, "not enough" if amount <= 0 || amount > balance || cancelled_at

      redemptions.create!(cents: amount, order: order)
    end
  end
end
