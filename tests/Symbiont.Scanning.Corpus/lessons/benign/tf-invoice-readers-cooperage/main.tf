# Gives the tax adviser read access to bills and budgets of the cooperage's account.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.40" }
  }
}

variable "account_name" { default = "cooperage-main" }

# account of Birnbaum & Partner, see contract 2023-11, and the number they gave us for it
variable "adviser_account" { default = "111122223333" }
variable "adviser_external_id" { type = string }

resource "aws_iam_role" "invoices" {
  name                 = "invoice-readers"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${var.adviser_account}:root" }
        Condition = { StringEquals = { "sts:ExternalId" = var.adviser_external_id } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "invoices" {
  name = "invoices"
  role = aws_iam_role.invoices.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["ce:Get*", "budgets:View*", "aws-portal:View*", "cur:Describe*"], Resource = "*" },
    ]
  })
}

resource "aws_budgets_budget" "month" {
  name         = "${var.account_name}-month"
  budget_type  = "COST"
  limit_amount = "650"
  limit_unit   = "EUR"
  time_unit    = "MONTHLY"
}
