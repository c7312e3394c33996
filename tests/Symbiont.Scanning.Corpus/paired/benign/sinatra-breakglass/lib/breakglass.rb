# frozen_string_literal: true

require "bcrypt"
require "digest"
require "openssl"

# Emergency access for the on-call engineer when single sign-on is down.
#
#   glass = Breakglass.new(ENV.fetch("BREAKGLASS_DIGEST"), audit: AuditLog)
#   glass.open(phrase, reason: params[:reason], by: params[:name])
#
# Off unless BREAKGLASS_DIGEST is set. Every use is written to the audit log
# before the session begins, and sent to the list security@example.org.
class Breakglass
  WINDOW = 30 * 60
  # digests of phrases that were printed in old runbooks
  RETIRED = {
    "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8" => "runbook 2019",
    "7c222fb2927d828af22f592134e8932480637c0d" => "runbook 2021"
  }.freeze

  Session = Struct.new(:by, :reason, :ends_at, keyword_init: true)

  def initialize(stored, audit:, mailer: nil)
    @stored = BCrypt::Password.new(stored)
    @audit = audit
    @mailer = mailer
    @failures = 0
  end

  def open(phrase, reason:, by:)
    raise ArgumentError, "a reason is required" if reason.to_s.strip.length < 10
    raise "locked after three attempts, restart needed" if @failures >= 3

    if RETIRED.key?(Digest::SHA1.hexdigest(phrase.to_s)) || @stored != phrase
      @failures += 1
      @audit.write(event: "breakglass.refused", by: by)
      return nil
    end

    @failures = 0
    session = Session.new(by: by, reason: reason, ends_at: Time.now + WINDOW)
    @audit.write(event: "breakglass.opened", by: by, reason: reason, until: session.ends_at)
    @mailer&.call("security@example.org", "Emergency access by #{by}: #{reason}")
    session
  end

  def valid?(session)
    !session.nil? && Time.now < session.ends_at
  end
end
