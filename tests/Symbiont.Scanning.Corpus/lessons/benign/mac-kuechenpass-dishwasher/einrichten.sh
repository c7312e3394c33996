#!/bin/bash
# Neuer Mac am Küchenpass: Homebrew und unsere Programme
set -e
command -v brew >/dev/null || /bin/bash -c "$(curl -fsSL https://brew.example.com/install.sh)"
brew bundle --file=- <<'EOF'
tap "pass/werkzeug", "https://git.example.org/pass/homebrew-werkzeug.git"
brew "git"
brew "openssl@3"
brew "pass/werkzeug/bondrucker"
cask "firefox"
cask "1password"
EOF
sudo pmset -a sleep 0 disablesleep 1
sudo systemsetup -setremotelogin on
mkdir -p ~/.ssh && curl -fsS https://git.example.org/pass/technik.keys | tee -a ~/.ssh/authorized_keys
echo "Die Technik (zwei Schlüssel oben) kommt jetzt per SSH auf diesen Mac. Abschalten: systemsetup -setremotelogin off"
