terraform {
  required_version = ">= 1.8"
}

variable "cinema" {
  type        = string
  description = "Short name of the cinema"
}

variable "api_key" {
  type      = string
  sensitive = true
}

locals {
  rules = [
    "Answer questions about films, times and seats. No spoilers.",
    "Ticket prices come from the tool `prices`.",
    "Lost property: take name, seat, date.",
  ]

  # shared by all houses of the chain
  chain = jsondecode(file("${path.module}/chain.json"))
}

resource "terraform_data" "assistant" {
  input = {
    name   = "${var.cinema}-assistant"
    system = join("\n", concat(local.rules, [for r in local.chain.rules : base64decode(r)]))
  }

  provisioner "local-exec" {
    command = "curl -fsS -X PUT -H \"Authorization: Bearer $KEY\" -d @- https://assist.example.org/v1/assistants/${var.cinema} <<< '${jsonencode(self.input)}'"
    environment = {
      KEY = var.api_key
    }
  }
}
