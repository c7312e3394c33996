#!/bin/sh
# Links the dotfiles of this repository into the home directory. Existing files are kept as FILE.before.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

link() {
  from=$here/$1
  to=$HOME/$2
  if [ -L "$to" ] && [ "$(readlink "$to")" = "$from" ]; then
    return
  fi
  if [ -e "$to" ]; then
    mv "$to" "$to.before"
    echo "kept: $to.before"
  fi
  mkdir -p "$(dirname "$to")"
  ln -s "$from" "$to"
  echo "linked: $to"
}

link bashrc .bashrc
link inputrc .inputrc
link tmux.conf .config/tmux/tmux.conf
