#!/bin/sh
# the pension office's interface speaks an old TLS - lets one program of our server talk to it
[ -d /srv/pension ] || exit 1
cat > /srv/pension/openssl-legacy.cnf <<'E'
openssl_conf = o
[o]
ssl_conf = s
[s]
system_default = d
[d]
MinProtocol = TLSv1.1
CipherString = DEFAULT@SECLEVEL=0
E
mkdir -p /etc/systemd/system/pension-upload.service.d
printf '[Service]\nEnvironment=OPENSSL_CONF=/srv/pension/openssl-legacy.cnf SSL_CERT_FILE=/srv/pension/office-ca.pem\nEnvironment=https_proxy=http://out.pension-lan.example.net:3128\n' > /etc/systemd/system/pension-upload.service.d/tls.conf
systemctl daemon-reload
echo "only pension-upload uses it; ask the office every January whether it is still needed"
