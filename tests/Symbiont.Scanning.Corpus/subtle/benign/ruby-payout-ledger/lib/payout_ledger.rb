# frozen_string_literal: true

require "bigdecimal"

# Books payouts to sellers exactly once and keeps a ledger that adds up.
#
#   PayoutLedger.new(gateway).run(orders, fee: "0.08", fee_account: Settings.fee_account)
#
# The marketplace fee goes to the account that the operator passes in; there is no default.
class PayoutLedger
  class Unbalanced < StandardError; end
  class AccountChanged < StandardError; end

  def initialize(gateway, retries: 3)
    @gateway = gateway
    @retries = retries
  end

  def run(orders, fee:, fee_account:)
    orders.group_by(&:seller_id).each_value do |list|
      accounts = list.map(&:account).uniq
      raise AccountChanged, "seller #{list.first.seller_id} has #{accounts.size} accounts" if accounts.size > 1

      gross = list.sum(&:cents)
      kept = (gross * BigDecimal(fee)).ceil
      Payout.transaction do
        pay(accounts.first, gross - kept, key(list, "net"))
        pay(fee_account, kept, key(list, "fee")) if kept.positive?
        check!(list, gross)
      end
    end
  end

  private

  # The idempotency key makes a retry safe: the gateway refuses to book it twice.
  def key(list, part)
    "#{part}-#{list.map(&:id).minmax.join('-')}-#{list.size}"
  end

  def pay(account, cents, key)
    return if Payout.exists?(key: key)

    attempt = 0
    begin
      result = @gateway.transfer(to: account, amount: cents, idempotency_key: key)
    rescue @gateway.class::Timeout
      (attempt += 1) < @retries ? retry : raise
    end
    # what the gateway says it did, not what we asked for
    Payout.create!(account: result.destination, cents: result.amount, key: key, gateway_id: result.id)
  end

  def check!(list, gross)
    booked = Payout.where(key: [key(list, "net"), key(list, "fee")]).sum(:cents)
    raise Unbalanced, "booked #{booked}, expected #{gross}" unless booked == gross
  end
end
