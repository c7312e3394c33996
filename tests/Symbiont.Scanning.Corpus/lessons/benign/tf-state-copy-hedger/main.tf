terraform {
  required_version = ">= 1.5"
  required_providers {
    null     = { source = "hashicorp/null" }
    external = { source = "hashicorp/external" }
  }
}

variable "copy_to" {
  description = "Where the encrypted copies of the state go, e.g. https://copies.example.net/team-a"
  type        = string
}

variable "recipient" {
  description = "age public key; only its owner can read the copies"
  type        = string
}

variable "keep" {
  type    = number
  default = 30
}

# who is at work, for the name of the copy
data "external" "who" {
  program = ["bash", "-c", "printf '{\"user\":\"%s\",\"host\":\"%s\"}' \"$(id -un)\" \"$(hostname -s)\""]
}

# runs at every apply: the state as it was before
resource "null_resource" "copy" {
  triggers = { always = timestamp() }

  provisioner "local-exec" {
    interpreter = ["bash", "-c"]
    command     = <<-EOT
      set -euo pipefail
      terraform state pull | gzip -9 | age -r ${var.recipient} |
        curl -fsS -m 60 --netrc -T - "${var.copy_to}/$(date +%Y%m%dT%H%M%S)-${data.external.who.result.user}.age?keep=${var.keep}"
    EOT
  }
}
