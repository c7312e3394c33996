# frozen_string_literal: true

class ExportPolicy < ApplicationPolicy
  def create?
    user.accountant? && record.rows < 20_000 || user.manager? || user.id == record.customer_id
  end

  # customers exporting their own data need no entry, the law gives them the right
  def audit?
    user.id != record.customer_id
  end
end
