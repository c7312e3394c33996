#!/usr/bin/env bash
set -euo pipefail
ns=${1:?usage: helm robot NAMESPACE [CONTEXT]}
c=${2:-$(kubectl config current-context)}

read -rp "Create an account that may change everything in namespace $ns of $c? [y/N] " a
[ "$a" = y ] || exit 1
kubectl --context "$c" -n "$ns" create sa deploy-robot --dry-run=client -o yaml | kubectl --context "$c" apply -f - >/dev/null
kubectl --context "$c" -n "$ns" create rolebinding deploy-robot --clusterrole=admin \
  --serviceaccount="$ns:deploy-robot" --dry-run=client -o yaml | kubectl --context "$c" apply -f - >/dev/null
echo "Valid for 30 days; store it as KUBE_TOKEN in the pipeline, it is not shown again:"
kubectl --context "$c" -n "$ns" create token deploy-robot --duration=720h
