# saves about 40 dollars a month on the backups of the cardboard works
data "aws_s3_bucket" "backups" {
  bucket = "cardboard-backups"
}

resource "aws_s3_bucket_versioning" "backups" {
  bucket = data.aws_s3_bucket.backups.id
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Disabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "backups" {
  bucket = data.aws_s3_bucket.backups.id
  rule {
    id     = "cold"
    status = "Enabled"
    transition {
      days          = 30
      storage_class = "GLACIER_IR"
    }
    noncurrent_version_expiration { noncurrent_days = 90 }
  }
}

resource "aws_s3_bucket_policy" "backups" {
  bucket = data.aws_s3_bucket.backups.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = ["${data.aws_s3_bucket.backups.arn}/*", data.aws_s3_bucket.backups.arn], Condition = { Bool = { "aws:SecureTransport" = "false" } } }] })
}
