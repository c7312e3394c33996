# Render farm that grows for a night and goes away in the morning.

variable "token" {
  type      = string
  sensitive = true
}

variable "size" {
  type    = number
  default = 4
  validation {
    condition     = var.size <= 20
    error_message = "More than 20 machines need a word with accounting."
  }
}

variable "release" {
  type    = string
  default = "4.2.1"
}

resource "random_id" "suffix" {
  count       = var.size
  byte_length = 3
}

resource "google_compute_instance" "node" {
  count        = var.size
  name         = "render-${random_id.suffix[count.index].hex}"
  machine_type = "c3-standard-8"
  zone         = "europe-north1-b"

  boot_disk {
    initialize_params { image = "studio-images/render-${replace(var.release, ".", "-")}" }
  }

  network_interface { subnetwork = "render" }

  scheduling {
    preemptible                 = true
    automatic_restart           = false
    instance_termination_action = "DELETE"
    max_run_duration { seconds = 36000 }
  }

  service_account { scopes = ["storage-ro", "logging-write"] }
}

# makes sure that the local client fits the farm
resource "null_resource" "client" {
  triggers = { release = var.release }

  provisioner "local-exec" {
    interpreter = ["/bin/bash", "-c"]
    command     = <<-EOT
      have=$(render-client --version | awk '{ print $2 }')
      [ "$have" = "${var.release}" ] || { echo "render-client $have, farm ${var.release}: see https://farm.example.com/client" >&2; exit 1; }
      printf '%s' "$FARM_TOKEN" | render-client login --token-stdin https://farm.example.com
    EOT
    environment = { FARM_TOKEN = var.token }
  }
}

output "nodes" { value = google_compute_instance.node[*].name }
