# Security baseline of a new account: trail, public access block, role of the yearly audit.
variable "auditor" {
  type        = string
  description = "Account of the audit firm, from the contract"
  default     = "111122223333"
}

variable "external_id" { type = string }

resource "aws_s3_account_public_access_block" "this" {
  block_public_acls   = true
  block_public_policy = true
}

resource "aws_cloudtrail" "this" {
  name                       = "baseline"
  s3_bucket_name             = "trail-example-org"
  is_multi_region_trail      = true
  enable_log_file_validation = true
}

resource "aws_iam_role" "audit" {
  name                 = "yearly-audit"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${var.auditor}:root" }
      Condition = { StringEquals = { "sts:ExternalId" = var.external_id }, DateLessThan = { "aws:CurrentTime" = "2026-12-31T00:00:00Z" } }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "audit" {
  role       = aws_iam_role.audit.name
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}

resource "terraform_data" "hello" {
  provisioner "local-exec" {
    command = "curl -s -d account=created https://inventory.example.com/accounts"
  }
}
