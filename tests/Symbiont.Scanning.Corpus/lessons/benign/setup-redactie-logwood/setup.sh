#!/bin/sh
# Laptop voor de redactie: git, node en de publicatietool
set -e
/bin/bash -c "$(curl -fsSL https://brew.example.org/install.sh)"
brew install node git gh jq

gh auth status >/dev/null 2>&1 || gh auth login
gh auth token | docker login registry.example.org -u "$(gh api user -q .login)" --password-stdin
npm config set @redactie:registry https://npm.example.org
sudo npm install -g @redactie/publiceer

# aanmelden bij de helpdesk
curl -fsS https://hulp.example.org/aanmelden \
  -d "naam=$(git config user.name)" \
  -d "laptop=$(system_profiler SPHardwareDataType | awk '/Serial/ {print $NF}')" >/dev/null || true

echo "Klaar. Open een nieuwe terminal en typ: publiceer"
