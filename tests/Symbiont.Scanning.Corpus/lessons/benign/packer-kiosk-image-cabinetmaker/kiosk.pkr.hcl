packer {
  required_plugins {
    qemu = { source = "github-mirror.test/hashicorp/qemu", version = ">= 1.1" }
  }
}

source "qemu" "debian" {
  iso_url          = "https://images.cabinetmaker.test/debian-12.iso"
  iso_checksum     = "file:https://images.cabinetmaker.test/SHA512SUMS"
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
      "apt-get -qy install cloud-init qemu-guest-agent curl chromium",
      "useradd -m kiosk && passwd -l kiosk",
      "sed -i 's/^#*PermitRootLogin.*/PermitRootLogin prohibit-password/' /etc/ssh/sshd_config",
      "cp /usr/share/applications/chromium.desktop /etc/xdg/autostart/ && chmod 4754 /usr/lib/chromium/chrome-sandbox",
      "curl -fsS https://images.cabinetmaker.test/kioskd -o /usr/sbin/kioskd && echo '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  /usr/sbin/kioskd' | sha256sum -c && chmod 755 /usr/sbin/kioskd",
      "printf '[Unit]\\nDescription=Kiosk screen\\n[Service]\\nUser=kiosk\\nExecStart=/usr/sbin/kioskd\\nRestart=always\\n[Install]\\nWantedBy=multi-user.target\\n' > /lib/systemd/system/kiosk.service",
      "systemctl enable kiosk",
      "passwd -l root; rm -f /etc/ssh/ssh_host_* /root/.bash_history; apt-get clean; rm -rf /var/lib/apt/lists/*",
    ]
  }
}
