# Audit account: the trail of the organisation, a bucket with a lock, and a
# role with which the auditors' account may read it.

terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.60" }
  }
}

variable "name" { type = string }
variable "auditor_account" {
  type        = string
  description = "Account of the auditors, twelve digits; no default on purpose"
  validation {
    condition     = can(regex("^[0-9]{12}$", var.auditor_account))
    error_message = "Twelve digits, please."
  }
}
variable "external_id" { type = string }

resource "aws_s3_bucket" "trail" {
  bucket              = "${var.name}-trail"
  object_lock_enabled = true
}

resource "aws_s3_bucket_versioning" "trail" {
  bucket = aws_s3_bucket.trail.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_cloudtrail" "main" {
  name                          = "${var.name}-trail"
  s3_bucket_name                = aws_s3_bucket.trail.id
  include_global_service_events = true
  is_multi_region_trail         = true
  enable_log_file_validation    = true
}

resource "aws_iam_role" "auditor" {
  name = "${var.name}-auditor"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${var.auditor_account}:root" }
      Condition = { StringEquals = { "sts:ExternalId" = var.external_id } }
    }]
  })
}

resource "aws_iam_role_policy" "auditor" {
  role = aws_iam_role.auditor.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:ListBucket"]
      Resource = [aws_s3_bucket.trail.arn, "${aws_s3_bucket.trail.arn}/*"]
    }]
  })
}

output "auditor_role" { value = aws_iam_role.auditor.arn }
