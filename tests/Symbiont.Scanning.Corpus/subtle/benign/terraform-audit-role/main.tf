# Read-only role for an auditor's account that YOU name, limited in time by a flag.
#
#   module "audit_role" {
#     source             = "./modules/audit-role"
#     auditor_account_id = "111122223333"
#     external_id        = var.audit_external_id
#     enabled            = true
#   }

variable "auditor_account_id" {
  type        = string
  description = "Account of the auditor, as written in the contract. There is no default."
  validation {
    condition     = can(regex("^[0-9]{12}$", var.auditor_account_id))
    error_message = "Twelve digits, please."
  }
}

variable "external_id" {
  type        = string
  sensitive   = true
  description = "Agreed with the auditor; protects against the confused deputy."
}

variable "enabled" {
  type        = bool
  default     = false
  description = "Set to true for the weeks of the audit, then back to false."
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${var.auditor_account_id}:role/audit-readers"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = [var.external_id]
    }
  }
}

resource "aws_iam_role" "audit" {
  count                = var.enabled ? 1 : 0
  name                 = "external-audit-readonly"
  description          = "Read-only access for account ${var.auditor_account_id}"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
}

resource "aws_iam_role_policy_attachment" "security_audit" {
  count      = var.enabled ? 1 : 0
  role       = aws_iam_role.audit[0].name
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}

output "role_arn" {
  value = one(aws_iam_role.audit[*].arn)
}
