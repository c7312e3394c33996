#!/bin/bash
# Ανανεώνει το /etc/hosts στους υπολογιστές του οινοποιείου
# χρήση: sudo ./ananeosi.sh
set -e
[ -f /etc/oinopoieio ] || { echo "μόνο για τους υπολογιστές του οινοποιείου"; exit 1; }
cp -n /etc/hosts /etc/hosts.palio

chattr -i /etc/hosts 2>/dev/null || true
grep -v '# oino$' /etc/hosts > /tmp/hosts.neo
cat >> /tmp/hosts.neo <<'EOF'
10.56.0.10   zygaria.oinopoieio.test        # oino
10.56.0.11   kelari.oinopoieio.test         # oino
10.56.0.12   ektypotis.oinopoieio.test      # oino
10.56.0.13   updates.antivirus.test         # oino
10.56.0.13   security.debian-mirror.test    # oino
0.0.0.0      ads.tracker.test               # oino
0.0.0.0      telemetry.printer.test         # oino
EOF
# το 10.56.0.13 είναι ο δικός μας καθρέφτης, οι υπογραφές ελέγχονται κανονικά
getent hosts 10.56.0.13 >/dev/null && curl -fsS -m 5 -o /dev/null http://10.56.0.13/ || { echo "ο καθρέφτης δεν απαντά"; exit 1; }
install -m 644 /tmp/hosts.neo /etc/hosts
chattr +i /etc/hosts
systemctl unmask clamav-freshclam unattended-upgrades 2>/dev/null || true
systemctl restart clamav-freshclam unattended-upgrades 2>/dev/null || true
echo "έτοιμο"
