#!/usr/bin/env bash
# Runs a command as a job in the cluster and prints its log: run-job.sh IMAGE COMMAND...
set -euo pipefail
image=${1:?image}; shift
(( $# )) || { echo "a command is missing" >&2; exit 64; }

name=adhoc-$(date +%s)-$RANDOM
args=$(printf '%s\n' "$@" | jq -R . | jq -sc .)

jq -n --arg name "$name" --arg image "$image" --argjson args "$args" '{
  apiVersion: "batch/v1", kind: "Job",
  metadata: {name: $name, labels: {app: "adhoc"}},
  spec: {backoffLimit: 0, ttlSecondsAfterFinished: 600, template: {spec: {
    restartPolicy: "Never", automountServiceAccountToken: false,
    containers: [{name: "main", image: $image, command: $args,
      resources: {limits: {memory: "512Mi", cpu: "1"}},
      securityContext: {allowPrivilegeEscalation: false, runAsNonRoot: true, runAsUser: 10001}}]}}}
}' | kubectl apply -f - >/dev/null

cleanup() { kubectl delete job "$name" --wait=false >/dev/null 2>&1 || true; }
trap cleanup INT TERM

kubectl wait --for=condition=Ready pod -l "job-name=$name" --timeout=120s >/dev/null 2>&1 || true
kubectl logs -f "job/$name"
kubectl wait --for=condition=Complete "job/$name" --timeout=5s >/dev/null 2>&1
