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
# Compiles bench_simt.cpp and bench_simt.metal against the executor in FOLDER
# (build/lib/cu2x/simt) and runs them. Fails when a limit is missed.
#
#===------------------------------------------------------------------------===#

set -euo pipefail

Here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
SIMT=${1:-$Here/../build/lib/cu2x/simt}
Program=$(mktemp)
trap 'rm -f "$Program" "$Program.o"' EXIT
"$SIMT/../../../bin/cu2x-msl-cc" "$Here/bench_simt.metal" -o "$Program.o"
clang++-22 --config="$(realpath "$SIMT")/kernel.cfg" -std=c++17 -O2 \
  "$Here/bench_simt.cpp" "$Program.o" -lcu2xMetalRuntime -o "$Program"
"$Program"
