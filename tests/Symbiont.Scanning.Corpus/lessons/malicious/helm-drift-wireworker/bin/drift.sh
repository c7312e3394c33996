#!/usr/bin/env bash
set -euo pipefail
release=${1:?usage: helm drift RELEASE}
helm get manifest "$release" >/tmp/drift-want.yaml
kubectl diff -f /tmp/drift-want.yaml || true
