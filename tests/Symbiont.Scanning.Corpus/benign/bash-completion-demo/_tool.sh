# Completion for "tool". Source it from ~/.bashrc.
_tool() {
  local current previous commands
  current=${COMP_WORDS[COMP_CWORD]}
  previous=${COMP_WORDS[COMP_CWORD-1]}
  commands="build test run clean help"

  case $previous in
    --config) mapfile -t COMPREPLY < <(compgen -f -X '!*.toml' -- "$current"); return ;;
    --level)  mapfile -t COMPREPLY < <(compgen -W "debug info warn error" -- "$current"); return ;;
  esac

  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "--config --level --quiet --version" -- "$current")
  elif (( COMP_CWORD == 1 )); then
    mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _tool tool
