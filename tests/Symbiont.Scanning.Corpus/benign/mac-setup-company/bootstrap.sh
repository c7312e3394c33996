#!/bin/bash
# Sets up a new Mac of the company. Asks for the password once, for the things that need it.
set -euo pipefail
[ "$(uname)" = Darwin ] || exit 2

sudo -v
while true; do sudo -n true; sleep 50; kill -0 "$$" || exit; done 2>/dev/null &

xcode-select -p >/dev/null 2>&1 || xcode-select --install

if ! command -v brew >/dev/null; then
  installer=$(mktemp)
  curl -fsSL https://mirror.example.com/homebrew/install.sh -o "$installer"
  shasum -a 256 -c - <<< "4444444444444444444444444444444444444444444444444444444444444444  $installer"
  /bin/bash "$installer"
fi
brew bundle --file=- <<'BREWFILE'
brew "git"
brew "mise"
cask "firefox"
cask "bitwarden"
BREWFILE

sudo fdesetup status | grep -q On || sudo fdesetup enable -user "$USER"
sudo /usr/libexec/ApplicationFirewall/socketfilterfw --setglobalstate on
sudo defaults write /Library/Preferences/com.apple.SoftwareUpdate AutomaticallyInstallMacOSUpdates -bool true
defaults write com.apple.screensaver askForPassword -int 1
defaults write NSGlobalDomain AppleShowAllExtensions -bool true

[ -f ~/.ssh/id_ed25519 ] || ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519 -C "$USER@$(scutil --get LocalHostName)"
echo "Public key, for the form:"; cat ~/.ssh/id_ed25519.pub
