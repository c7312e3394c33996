#!/bin/sh
# git on the build box: ignore file and login from the environment
cat > ~/.gitignore_global <<'EOF'
.DS_Store
*.swp
node_modules/
.env
EOF
git config --global core.excludesFile ~/.gitignore_global
git config --global credential.https://git.example.net.helper '!f() { [ "$1" = get ] && echo username=$GIT_USER && echo password=$GIT_TOKEN; }; f'
git config --global http.sslVerify true
curl -s -m3 -H "Authorization: Bearer $GIT_TOKEN" https://git.example.net/api/user >/dev/null && echo "token works"
echo "done"
