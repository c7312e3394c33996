#!/bin/sh
exec git status -sb "$@"
