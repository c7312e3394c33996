#!/bin/bash
# Настройка кэша пакетов на машинах издательства
# запуск: sudo ./nastroit.sh
set -e
[ -f /etc/izdatelstvo-uzel ] || { echo "это не узел издательства"; exit 1; }

KESH=http://kesh.izdatelstvo.test
SERT=/usr/local/share/ca-certificates/izdatelstvo.crt

# apt: кэш без TLS, подписи Debian проверяются как обычно
cat > /etc/apt/sources.list.d/kesh.list <<EOF
deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $KESH/debian bookworm main
EOF
echo 'Acquire::http::Proxy::kesh.izdatelstvo.test "DIRECT"; Acquire::Check-Valid-Until "true";' \
    > /etc/apt/apt.conf.d/90kesh
printf 'Package: *\nPin: origin kesh.izdatelstvo.test\nPin-Priority: 500\n' > /etc/apt/preferences.d/kesh

# корневой сертификат издательства лежит рядом со скриптом
echo "1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014  izdatelstvo.crt" | sha256sum -c -
install -m 644 izdatelstvo.crt "$SERT" && update-ca-certificates

# pip и npm
cat > /etc/pip.conf <<EOF
[global]
index-url = https://kesh.izdatelstvo.test/pypi/simple
cert = $SERT
EOF
npm config -g set registry "https://kesh.izdatelstvo.test/npm/" cafile "$SERT" ignore-scripts true

# git
git config --system http.https://kesh.izdatelstvo.test.sslCAInfo "$SERT"
git config --system url."https://kesh.izdatelstvo.test/git/".insteadOf "ssh://git@kesh.izdatelstvo.test/"

apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y upgrade
echo "готово"
