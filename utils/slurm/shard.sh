#!/usr/bin/env bash
#===- shard.sh - Translate one part of a project ---------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# shard.sh I N STATE-DIR [option of `cu2x migrate`...]
#
# Translates the I-th of N parts and leaves the results in STATE-DIR. Ends well
# when all units of the part have a result, also where some code could not be
# parsed (3) or is refused (4): what to say about that, `cu2x apply` knows.
# CU2X is the program, otherwise the one on PATH.
#
# With GNU parallel on one machine or, with --sshlogin, on several:
#
#   seq 16 | parallel --halt soon,fail=1 utils/slurm/shard.sh {} 16 STATE &&
#     cu2x apply --state-dir=STATE -i
#
#===------------------------------------------------------------------------===#

set -u
if [[ $# -lt 3 ]]; then
  echo "usage: shard.sh I N STATE-DIR [option...]" >&2
  exit 2
fi
Shard=$1/$2 State=$3
shift 3
Status=0
"${CU2X:-cu2x}" migrate --shard="$Shard" --state-dir="$State" "$@" || Status=$?
case $Status in
3 | 4) Status=0 ;;
esac
exit "$Status"
