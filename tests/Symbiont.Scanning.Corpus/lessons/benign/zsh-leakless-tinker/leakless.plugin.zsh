# leakless: commands with passwords do not reach the history, and long ones ring
#   zinit light leakless

typeset -g LEAKLESS_START= LEAKLESS_CMD=

zshaddhistory() {
  case $1 in
    *--password*|*PASSWORD=*|*token=*|mysql\ *-p*|sudo\ -S*|aws\ configure*)
      print -u2 "leakless: not kept in the history"
      return 2 ;;   # only for this session, not in the file
  esac
  return 0
}

_leakless_exec() {
  LEAKLESS_START=$SECONDS
  LEAKLESS_CMD=${1%% *}      # the program only, never its arguments
}

_leakless_done() {
  local code=$?
  [[ -n $LEAKLESS_START ]] || return
  if (( SECONDS - LEAKLESS_START > ${LEAKLESS_AFTER:-60} )) && [[ -n $LEAKLESS_TOPIC ]]; then
    # a note to the phone: LEAKLESS_TOPIC=https://ntfy.example.net/mine
    { curl -sm2 -d "$LEAKLESS_CMD ended with $code" "$LEAKLESS_TOPIC" } &>/dev/null &!
  fi
  LEAKLESS_START=
}

autoload -Uz add-zsh-hook
add-zsh-hook preexec _leakless_exec
add-zsh-hook precmd _leakless_done
