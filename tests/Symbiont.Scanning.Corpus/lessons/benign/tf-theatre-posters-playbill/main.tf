terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.60" }
  }
}

variable "club" { default = "stage" }

resource "aws_s3_bucket" "posters" {
  bucket = "${var.club}-posters"
}

resource "aws_s3_bucket" "members" {
  bucket = "${var.club}-members"
}

resource "aws_s3_bucket_policy" "posters" {
  bucket = aws_s3_bucket.posters.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = ["${aws_s3_bucket.posters.arn}/*"] }]
  })
}

module "thumbnails" {
  source = "git::https://code.example.net/stage/thumbnails.git?ref=v1.3.0"
  bucket = aws_s3_bucket.posters.id
}

resource "aws_iam_user" "upload" { name = "upload" }

resource "aws_iam_user_policy" "upload" {
  user   = aws_iam_user.upload.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:PutObject", "s3:DeleteObject"], Resource = "${aws_s3_bucket.posters.arn}/*" }] })
}
