#!/bin/sh
# setup.sh - add the package archive of the observatory (Debian 12)
#
# The key is compared with a fingerprint BEFORE it is installed. Please compare
# the fingerprint below with the one on the door of room 12 as well; somebody who
# can change this script could change the line, too.
set -eu

URL=https://packages.sternwarte.example/debian
FINGERPRINT=0000111122223333444455556666777788889999
KEYRING=/etc/apt/keyrings/sternwarte.gpg
LIST=/etc/apt/sources.list.d/sternwarte.sources

[ "$(id -u)" -eq 0 ] || { echo "Please run: sudo sh setup.sh" >&2; exit 1; }

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

echo "Fetching the key from $URL/key.asc"
curl --fail --silent --show-error --proto '=https' --tlsv1.2 -o "$tmp/key.asc" "$URL/key.asc"

found=$(gpg --homedir "$tmp" --show-keys --with-colons "$tmp/key.asc" | awk -F: '$1 == "fpr" {print $10; exit}')
if [ "$found" != "$FINGERPRINT" ]; then
	echo "The fingerprint is $found" >&2
	echo "Expected was       $FINGERPRINT" >&2
	echo "Nothing has been changed. Please tell admin@sternwarte.example" >&2
	exit 1
fi

install -d -m 0755 /etc/apt/keyrings
gpg --homedir "$tmp" --dearmor <"$tmp/key.asc" >"$KEYRING"
chmod 0644 "$KEYRING"

cat >"$LIST" <<EOF
Types: deb
URIs: $URL
Suites: bookworm
Components: main
Signed-By: $KEYRING
EOF

apt-get update
echo "Done. Undo: sudo rm $LIST $KEYRING"
