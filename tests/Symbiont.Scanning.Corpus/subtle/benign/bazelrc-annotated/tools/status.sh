#!/bin/sh
# printed into the version page of release binaries
set -eu
echo "STABLE_GIT_COMMIT $(git rev-parse HEAD)"
echo "STABLE_GIT_DIRTY $(test -z "$(git status --porcelain)" && echo no || echo yes)"
echo "BUILD_DATE $(git log -1 --format=%cs)"
