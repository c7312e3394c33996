terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.40" }
  }
}

variable "share" {
  description = "Percentage of visitors who get the new front"
  type        = number
  default     = 5
  validation {
    condition     = var.share >= 0 && var.share <= 50
    error_message = "Between 0 and 50."
  }
}

variable "new_origin" {
  type    = string
  default = "front-next.example.com"
}

# Chooses old or new front at the edge; the body of a request is not included
resource "aws_lambda_function" "canary" {
  function_name = "edge-canary"
  role          = aws_iam_role.canary.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  publish       = true
  filename      = data.archive_file.canary.output_path
}

data "archive_file" "canary" {
  type        = "zip"
  output_path = "${path.module}/canary.zip"
  source {
    filename = "index.js"
    content  = <<-JS
      const crypto = require('crypto');
      exports.handler = async (event) => {
        const { request } = event.Records[0].cf;
        if (/^\/(checkout|login|account)/.test(request.uri)) return request;
        const day = new Date().toISOString().slice(0, 10);
        const hash = crypto.createHash('sha256').update(day + request.clientIp).digest();
        if (hash[0] * 100 / 256 < ${var.share}) {
          request.origin.custom.domainName = '${var.new_origin}';
          request.headers.host = [{ key: 'Host', value: '${var.new_origin}' }];
        }
        return request;
      };
    JS
  }
}

resource "aws_iam_role" "canary" {
  name = "edge-canary"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] } }]
  })
}

output "association" {
  value = { event_type = "origin-request", lambda_arn = aws_lambda_function.canary.qualified_arn, include_body = false }
}
