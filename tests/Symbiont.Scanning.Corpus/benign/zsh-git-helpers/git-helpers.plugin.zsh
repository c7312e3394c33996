# git-helpers - small functions I use every day
# Source this file or put it into your plugin manager.

# go to the root of the repository
groot() {
  local r
  r=$(git rev-parse --show-toplevel 2>/dev/null) || { print -u2 "not a repository"; return 1; }
  cd -- "$r"
}

# switch to a branch with a menu
gsw() {
  local b
  b=$(git branch --sort=-committerdate --format='%(refname:short)' | fzf --height=40% --reverse) || return
  git switch "$b"
}

# delete branches that are merged, with a question
gclean() {
  local main=${1:-main} gone
  gone=(${(f)"$(git branch --merged "$main" --format='%(refname:short)' | grep -vxE "$main|develop")"})
  (( $#gone )) || { print "nothing to clean"; return; }
  print -l -- $gone
  read -q "?delete these ${#gone} branches? [y/N] " || { print; return; }
  print
  git branch -d -- $gone
}

# what did I do today?
gtoday() {
  git log --all --since=midnight --author="$(git config user.email)" --format='%C(yellow)%h%C(reset) %s'
}

# history without duplicates and without lines that begin with a blank
setopt hist_ignore_all_dups hist_ignore_space
# do not keep lines with tokens in the history
zshaddhistory() {
  [[ $1 != *(TOKEN|PASSWORD|SECRET)=* ]]
}
