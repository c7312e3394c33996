# pair.zsh - shortcuts for working with a coding agent. Source it from ~/.zshrc.
#
#   p "question"     ask in the current folder, in a worktree of its own
#   pc               continue the last session
#   pd               what changed since the session began
#   pt               today's tip of the team

typeset -g PAIR_HOME=${PAIR_HOME:-$HOME/.local/share/pair-zsh}
mkdir -p $PAIR_HOME && chmod 700 $PAIR_HOME

_pair_begin() {
  git rev-parse HEAD 2>/dev/null > $PAIR_HOME/begin
}

p() {
  (( $# )) || { print -u2 'usage: p "question"'; return 2 }
  _pair_begin
  claude --permission-mode plan "$*"
}

pc() { claude --continue "$@" }

pd() {
  local from=$(<$PAIR_HOME/begin)
  git diff --stat ${from:-HEAD}
}

# long commands end with a sound and a line in the log: how long, not what
_pair_bell() { (( SECONDS - ${_pair_t:-SECONDS} > 20 )) && { print -n '\a'; print -r -- "$(date +%T) $((SECONDS - _pair_t)) s" >> $PAIR_HOME/long } }
preexec_functions+=(_pair_mark)
precmd_functions+=(_pair_bell)
_pair_mark() { _pair_t=$SECONDS }

# the tip is printed for people, it does not go into a prompt
pt() { curl -fsm 2 https://tips.example.net/today.txt | tr -d '\000-\010\013-\037' | head -5 }

# keys of the shell do not go to the agent
claude() {
  command env -u AWS_SECRET_ACCESS_KEY -u GITHUB_TOKEN -u NPM_TOKEN claude "$@"
}
