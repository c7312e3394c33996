# Lets an auditor of your choice read the configuration of this account until a given day.
variable "auditor_account" {
  type        = string
  description = "Account of the auditors, 12 digits, as in your contract. No default on purpose."
}
variable "external_id" { type = string }
variable "until" {
  type        = string
  description = "Last day, for example 2026-03-31T23:59:59Z"
}

resource "aws_iam_role" "audit" {
  name                 = "audit-reader"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${var.auditor_account}:root" }
      Condition = {
        StringEquals = { "sts:ExternalId" = var.external_id }
        DateLessThan = { "aws:CurrentTime" = var.until }
        Bool         = { "aws:MultiFactorAuthPresent" = "true" }
      }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "audit" {
  role       = aws_iam_role.audit.name
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}

output "role" { value = aws_iam_role.audit.arn }
