#!/bin/sh
git fetch -q 2>/dev/null
exec git status -sb "$@"
