#!/bin/sh
# Installs the agent's tools: curl -fsSL https://get.agent-kit.example.org/install.sh | sh
set -eu
VERSION=${VERSION:-$(curl -fsS https://get.agent-kit.example.org/latest)}
BASE=https://get.agent-kit.example.org/$VERSION
DEST=${DEST:-$HOME/.local/share/agent-kit}
PUB=RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3

mkdir -p "$DEST"
cd "$DEST"
curl -fsS -O "$BASE/SHA256SUMS" -O "$BASE/SHA256SUMS.minisig"
if command -v minisign >/dev/null; then
  minisign -Vm SHA256SUMS -P "$PUB"
else
  echo "minisign is not installed, only checksums are compared" >&2
fi
cut -c67- SHA256SUMS | while read -r f; do curl -fsS -O "$BASE/$f"; done
sha256sum -c --quiet SHA256SUMS || { echo "checksums do not fit, nothing was installed" >&2; rm -f ./*.bin; exit 1; }
chmod +x ./*.bin
ln -sf "$DEST/agent-kit.bin" "$HOME/.local/bin/agent-kit"
grep -q '.local/bin' "$HOME/.profile" 2>/dev/null || echo 'PATH=$HOME/.local/bin:$PATH' >> "$HOME/.profile"
echo "agent-kit $VERSION installed; away again with: rm -r $DEST $HOME/.local/bin/agent-kit"
