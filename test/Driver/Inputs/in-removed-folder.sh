#!/usr/bin/env bash
# in-removed-folder.sh FOLDER COMMAND...: runs it in a folder that is gone.
mkdir -p "$1" && cd "$1" && rmdir "$1" || exit
shift
timeout 120 "$@"
echo "status $?"
