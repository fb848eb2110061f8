#!/usr/bin/env bash
#===- hipify_suite.sh - The peer's unit tests with cu2x in its place -------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# hipify_suite.sh HARNESS HIPIFY [OPTION...]
#
# Runs HARNESS, a script that takes the RUN lines of HIPIFY's tests apart and
# compares with FileCheck, over the checkout HIPIFY, with bundled declarations
# and no toolkit. The peer's options become ours: its macro launches are
# --launch=hipLaunchKernelGGL, its renames in string literals --strings=names,
# and its way with skipped branches --inactive=rename. It writes no casts that
# HIP's prototypes need, which is --casts=report; CASTS=write measures with
# them. Exit codes 0 and 3 count as runs.
#
#===------------------------------------------------------------------------===#

set -eu

Here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [[ $# -lt 2 ]]; then
  echo "usage: hipify_suite.sh HARNESS HIPIFY [OPTION...]" >&2
  exit 2
fi
Harness=$1
Hipify=$2
shift 2
Tool=${CU2X:-$Here/../build/bin/cu2x}
Folder=$(mktemp -d)
trap 'rm -rf "$Folder"' EXIT
printf '#!/bin/sh\nexec "%s" --casts=%s "$@"\n' "$(realpath "$Tool")" \
  "${CASTS:-report}" > "$Folder/cu2x"
chmod +x "$Folder/cu2x"
python3 "$Harness" --tool "$Folder/cu2x" --kind cu2x \
  --no-toolkit --tests "$Hipify/tests/unit_tests" --ok-rc 0,3 \
  '--map=--hip-kernel-execution-syntax=--launch=hipLaunchKernelGGL --strings=names' \
  --map=--skip-excluded-preprocessor-conditional-blocks=--inactive=rename "$@"
