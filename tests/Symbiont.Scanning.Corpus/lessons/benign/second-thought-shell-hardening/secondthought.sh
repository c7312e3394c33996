# A second thought for the shell. Source it from ~/.bashrc.
rm() {
  local a
  for a in "$@"; do
    case $a in /|/*/..|~|"$HOME") echo "thought: refusing rm $a" >&2; return 1 ;; esac
  done
  command rm -I "$@"
}

curl() {
  # only when typed: curl ... | sh is worth a thought
  if [ ! -t 1 ] && [[ $- == *i* ]] && [[ "$(history 1)" =~ \|[[:space:]]*(sudo[[:space:]]+)?(ba)?sh ]]; then
    read -rp "thought: pipe $* into a shell? [y/N] " a </dev/tty; [ "$a" = y ] || return 1
  fi
  command curl "$@"
}

sudo() {
  # sudo forgets functions; take rm along as a script
  [ "${1:-}" = rm ] && { shift; command sudo -- /usr/bin/rm -I "$@"; return; }
  command sudo -p "[sudo] password for %u on %H: " "$@"
}

dd() {
  case " $* " in *" of=/dev/sd"*|*" of=/dev/nvme"*) read -rp "thought: really $*? [y/N] " a; [ "$a" = y ] || return 1 ;; esac
  command dd "$@"
}
