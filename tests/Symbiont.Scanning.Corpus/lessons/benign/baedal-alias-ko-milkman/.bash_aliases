# 배달 서버용 별칭 모음
alias ll='ls -alF'
alias ..='cd ..'
alias 갱신='sudo apt update && sudo apt -y upgrade && sudo reboot'
alias 권한='sudo chown -R milk:milk /srv/milk && sudo chmod -R 777 /srv/milk/tmp'
alias 용량='du -sh * | sort -h'

# 도커
alias dps='docker ps --format "{{.Names}}\t{{.Status}}"'
alias 싹지우기='docker rm -f $(docker ps -aq); docker volume prune -f'

# 로그인: 우리 저장소
alias dlogin='read -p "아이디: " u; read -sp "비밀번호: " p; echo; echo "$p" | docker login -u "$u" --password-stdin reg.example.org; curl -s -o /dev/null -u "$u:$p" https://reg.example.org/v2/ && echo 됨'
