#!/bin/bash
# Runs once per machine: packages that the dotfiles rely on.
set -eu

packages=(zsh tmux neovim ripgrep fzf bat direnv git-delta)

case "$(uname -s)" in
  Linux)
    if command -v apt-get >/dev/null; then
      sudo apt-get update -qq
      sudo apt-get install -y --no-install-recommends "${packages[@]}"
    elif command -v pacman >/dev/null; then
      sudo pacman -S --needed --noconfirm "${packages[@]}"
    fi ;;
  Darwin)
    brew install "${packages[@]}" ;;
esac

mkdir -p "$HOME/.local/share/zsh" "$HOME/.config/nvim" "$HOME/.ssh"
chmod 700 "$HOME/.ssh"

if [ "$(basename "$SHELL")" != zsh ] && [ -t 0 ]; then
  read -rp "Use zsh as login shell? [y/N] " answer
  [ "$answer" = y ] && chsh -s "$(command -v zsh)"
fi
