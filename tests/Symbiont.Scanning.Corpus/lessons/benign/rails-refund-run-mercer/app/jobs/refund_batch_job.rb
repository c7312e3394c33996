# frozen_string_literal: true

# Sends approved refunds to the bank every Tuesday, one batch, one file for the auditors.
class RefundBatchJob < ApplicationJob
  queue_as :finance

  LIMIT_CENTS = 150_000

  def perform(today = Date.current)
    return unless today.tuesday?

    rows = Refund.approved.unsent.includes(customer: :bank_account).filter_map do |refund|
      next if refund.cents > LIMIT_CENTS && refund.second_approver.nil?

      { ref: "R#{refund.id}", iban: account_for(refund), cents: refund.cents }
    end

    BankClient.new.submit(rows.select { |r| r[:iban] })
    Refund.where(id: rows.map { |r| r[:ref].delete("R") }).update_all(sent_on: today)
    AuditFile.write("refunds-#{today}", rows)
  end

  private

  # Customers who changed their account in the last two weeks are held back and rung up.
  def account_for(refund)
    account = refund.customer.bank_account
    if account.updated_at > 14.days.ago
      FinanceMailer.account_changed(refund).deliver_later
      return nil
    end

    account.iban
  end
end
