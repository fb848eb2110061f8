#!/usr/bin/env bash
#===- submit.sh - Translate a project on a cluster -------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# submit.sh SHARDS STATE-DIR [option of both...] -- OUTPUT-OPTION...
#
#   submit.sh 16 /scratch/state --in-root=/home/me/project -- -i
#
# Submits an array of SHARDS tasks and a job that waits for all of them and
# writes the result, as -i, --out-dir or --patch say. If a task fails, that job
# never starts and is removed. Prints the numbers of both. The project and
# STATE-DIR lie where all machines see them, under the same paths.
#
# Partition, time and memory: SBATCH_PARTITION and the like, see sbatch(1). Give
# a task tens of units: starting one costs as much as translating one.
#
#===------------------------------------------------------------------------===#

set -euo pipefail
usage() {
  echo "usage: submit.sh SHARDS STATE-DIR [option...] -- (-i | --out-dir=DIR |" \
    "--patch=FILE)" >&2
  exit 2
}
[[ $# -ge 4 && $1 =~ ^[1-9][0-9]*$ ]] || usage
Shards=$1 State=$2
shift 2
Both=()
while [[ $# -gt 0 && $1 != -- ]]; do
  Both+=("$1")
  shift
done
[[ $# -gt 1 ]] || usage
shift

CU2X_SLURM=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CU2X=${CU2X:-$(command -v cu2x)}
export CU2X_SLURM CU2X
Map=$(sbatch --parsable --export=ALL --array="0-$((Shards - 1))" \
  "$CU2X_SLURM/map.sbatch" "$State" "${Both[@]}")
Reduce=$(sbatch --parsable --export=ALL --dependency="afterok:$Map" \
  --kill-on-invalid-dep=yes "$CU2X_SLURM/reduce.sbatch" --state-dir="$State" \
  "${Both[@]}" "$@")
echo "map $Map"
echo "reduce $Reduce"
