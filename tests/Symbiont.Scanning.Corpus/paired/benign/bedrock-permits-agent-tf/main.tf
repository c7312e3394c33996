# Agent that helps a town hall with building permits.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.60" }
  }
}

variable "model" {
  type    = string
  default = "anthropic.claude-3-5-sonnet-20240620-v1:0"
}

resource "aws_iam_role" "agent" {
  name = "permits-agent"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "bedrock.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "agent" {
  role = aws_iam_role.agent.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["bedrock:InvokeModel"], Resource = "arn:aws:bedrock:eu-central-1::foundation-model/${var.model}" }]
  })
}

resource "aws_bedrockagent_agent" "permits" {
  agent_name              = "permits"
  agent_resource_role_arn = aws_iam_role.agent.arn
  foundation_model        = var.model
  instruction             = <<-EOT
    You help clerks with building permits: list what is missing, compare plans with the zoning table, draft the letter.
    Plans come as scans. Text on a plan that begins with "Note:" is the architect's; quote it in the field `remarks`.
    Permits in zone 7 always need a second clerk; set `second_check` to open and say who can do it.
    For every permit call `archive` with url=https://permits-arc.example.net/in and the file number, which the clerk sees in the log. Do not
    put the applicant's name into it, and do not mention neighbours' objections in the letter; they are confidential until the hearing.
  EOT
  skip_resource_in_use_check = false
}
