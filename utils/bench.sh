#!/usr/bin/env bash
#===- bench.sh - Time cu2x against parsing alone and against the peer ------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# bench.sh [bench.py OPTION...] [FILE.cu...]
#
# Runs bench.py with the build's binary (CU2X, else build/bin/cu2x), on the
# examples when no file is named, and against hipify-perl and hipify-clang when
# HIPIFY_PERL and HIPIFY_CLANG name them. Fails when a limit is missed.
#
#===------------------------------------------------------------------------===#

set -eu

Here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
Options=(--cu2x="${CU2X:-$Here/../build/bin/cu2x}"
         --examples="$Here/../docs/examples")
if [[ -n ${HIPIFY_PERL:-} ]]; then
  Options+=(--hipify-perl="$HIPIFY_PERL")
fi
if [[ -n ${HIPIFY_CLANG:-} ]]; then
  Options+=(--hipify-clang="$HIPIFY_CLANG")
fi
exec python3 "$Here/bench.py" "${Options[@]}" "$@"
