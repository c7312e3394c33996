terraform {
  required_version = ">= 1.6"
}

variable "name" {
  type = string
}

variable "cidr" {
  type    = string
  default = "10.20.0.0/16"
}

variable "zones" {
  type    = list(string)
  default = ["a", "b", "c"]
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_hostnames = true
  tags                 = { Name = var.name }
}

resource "aws_subnet" "private" {
  for_each          = { for i, z in var.zones : z => cidrsubnet(var.cidr, 4, i) }
  vpc_id            = aws_vpc.this.id
  cidr_block        = each.value
  tags              = { Name = "${var.name}-private-${each.key}" }
}

output "private_subnets" {
  value = [for s in aws_subnet.private : s.id]
}
