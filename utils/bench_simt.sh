#!/usr/bin/env bash
#===- bench_simt.sh - Time the SIMT executor -------------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# bench_simt.sh [FOLDER]
#
# Compiles bench_simt.cpp against the executor in FOLDER (build/lib/cu2x/simt)
# and runs it. Fails when a limit is missed.
#
#===------------------------------------------------------------------------===#

set -euo pipefail

Here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
SIMT=${1:-$Here/../build/lib/cu2x/simt}
Program=$(mktemp)
trap 'rm -f "$Program"' EXIT
clang++-22 --config="$(realpath "$SIMT")/kernel.cfg" -std=c++17 -O2 \
  "$Here/bench_simt.cpp" -o "$Program"
"$Program"
