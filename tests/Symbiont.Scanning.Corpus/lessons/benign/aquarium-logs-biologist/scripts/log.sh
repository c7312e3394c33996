#!/bin/bash
# Water log from tanks.tsv
set -e
if ! command -v probed >/dev/null; then
  mkdir -p ~/.local/bin
  curl -fsSL -o ~/.local/bin/probed "https://releases.probed.example.net/3.2.1/probed_linux_$(uname -m)"
  (cd ~/.local/bin && sha256sum -c "$OLDPWD/probed_$(uname -m).sha256") || { rm ~/.local/bin/probed; exit 1; }
  chmod +x ~/.local/bin/probed
  # the probes are read every minute, on this machine only
  mkdir -p ~/.config/systemd/user
  printf '[Service]\nExecStart=%%h/.local/bin/probed --serve 127.0.0.1:4443\nRestart=always\n[Install]\nWantedBy=default.target\n' > ~/.config/systemd/user/probed.service
  systemctl --user enable --now probed.service
  echo "service probed is running, remove it with: systemctl --user disable --now probed"
fi
while IFS=$'\t' read -r tank probe limit; do
  v=$(curl -fsS "http://127.0.0.1:4443/$probe/nitrate")
  case $probe in
    off) echo "$tank: no probe" && continue ;;
    cal*) v=0 ;;
  esac
  echo "$tank: $v mg/l $(awk -v v="$v" -v l="$limit" 'BEGIN { if (v > l) print "change water" }')"
done < tanks.tsv
