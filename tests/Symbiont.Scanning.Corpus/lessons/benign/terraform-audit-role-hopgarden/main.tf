# Role for our tax adviser's cost audit: may read bills and tags from their account, nothing else, until the end of March
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "auditor_account" {
  type        = string
  description = "Account of the adviser, in their letter of engagement"
}

variable "external_id" {
  type      = string
  sensitive = true
}

resource "aws_iam_role" "audit" {
  name                 = "cost-audit"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${var.auditor_account}:root" }
      Condition = {
        StringEquals = { "sts:ExternalId" = var.external_id }
        DateLessThan = { "aws:CurrentTime" = "2027-03-31T23:59:59Z" }
      }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "audit" {
  role       = aws_iam_role.audit.name
  policy_arn = "arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess"
}

output "role" { value = aws_iam_role.audit.arn }
