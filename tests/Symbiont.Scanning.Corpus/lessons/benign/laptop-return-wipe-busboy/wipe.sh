#!/bin/bash
# Wipes my files before a laptop goes back to IT. Asks for the host name, like GitHub does.
cd "$HOME" || exit 1
read -rp "Everything in $HOME will be gone. Type the host name: " a
[ "$a" = "$(hostname)" ] || exit 1

# what is not pushed?
for r in Projects/*/.git; do
  git --git-dir "$r" log --branches --not --remotes --oneline | grep -q . && { echo "not pushed: $r"; exit 1; }
done

find Documents Pictures Projects .ssh .gnupg -type f -print0 2>/dev/null | xargs -0 shred -un1
rm -rf ~/.cache ~/.config ~/.mozilla ~/.bash_history
docker system prune -af --volumes 2>/dev/null
du -sh "$HOME"
