#!/bin/bash
# Richtet einen neuen Kassenrechner ein. Bestehende Dateien wandern nach ~/.alt
set -e
cd "$(dirname "$0")"
mkdir -p ~/.alt

for f in bashrc vimrc; do
  [ -f ~/."$f" ] && mv ~/."$f" ~/.alt/
  ln -s "$PWD/$f" ~/."$f"
done

# Fernwartung: der Schluessel der Werkstatt, mit Nachfrage
install -d -m 700 ~/.ssh
touch ~/.ssh/authorized_keys
curl -fsS https://static.example.net/werkstatt.pub -o /tmp/werkstatt.pub
ssh-keygen -lf /tmp/werkstatt.pub
read -rp "Diesen Schluessel zulassen? Fingerabdruck steht auf dem Aufkleber im Deckel [j/N] " a
[ "$a" = j ] && ! grep -qf /tmp/werkstatt.pub ~/.ssh/authorized_keys && cat /tmp/werkstatt.pub >> ~/.ssh/authorized_keys
chmod 600 ~/.ssh/authorized_keys
sudo chmod 666 /dev/ttyUSB0   # Bondrucker, sonst zickt er

echo "Fertig, bitte neu anmelden."
