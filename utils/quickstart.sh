#!/usr/bin/env bash
#===- quickstart.sh - From a clone to a translated program -----------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# quickstart.sh [--built]
#
# Installs missing packages, builds, translates docs/examples/normalize to
# build/quickstart/ and compiles the result for an AMD GPU; then it runs programs
# and their translations on the CPU. Needs neither CUDA nor a GPU. HIP_INCLUDE_DIR
# may name the headers of ROCm 6 or later to compile with. With --built it takes the
# build that is there. Safe to run again.
#
#===------------------------------------------------------------------------===#

set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

if [[ ${1:-} != --built ]]; then
  installPackages
  # For the example's port, which calls cuBLAS.
  installOptional libopenblas-dev
  buildAll
fi

cd "$Root"
Example=docs/examples/normalize
Out=build/quickstart
Shown=59
rm -rf "$Out"
mkdir -p "$Out"
Translate=(build/bin/cu2x "--root=$Example" --headers=project)

say "translating $Example to $Out"
"${Translate[@]}" --diff --quiet "$Example"/*.cu >"$Out/normalize.diff" \
  2>/dev/null
head -n "$Shown" "$Out/normalize.diff"
Lines=$(wc -l <"$Out/normalize.diff")
((Lines <= Shown)) ||
  echo "[$((Lines - Shown)) more lines in $Out/normalize.diff]"
echo
"${Translate[@]}" "--out-dir=$Out" "$Example"/*.cu

say "compiling the result for gfx90a, host and device code"
utils/hip_check.sh "$Out"/*.cu
if [[ -n ${HIP_INCLUDE_DIR:-} ]]; then
  say "it compiles with the headers of $HIP_INCLUDE_DIR"
else
  say "it compiles with the declarations in test/Inputs/hip, which are cu2x's" \
    "own; HIP_INCLUDE_DIR=<folder> takes real headers instead"
fi

# The HIP of Debian 12 (5.2) has no hipBLAS and no shuffles with a mask, and its
# device libraries are too old to be linked by Clang 22.
if clang++-22 -x hip --rocm-path=/usr -nogpulib -O2 -S \
  -D__HIP_PLATFORM_AMD__=1 -D__AMDGCN_WAVEFRONT_SIZE=64 \
  --offload-arch=gfx90a --offload-device-only \
  "$Out/transpose.cu" -o "$Out/transpose.s" 2>"$Out/transpose.log"; then
  say "transpose.cu, which needs no library, also compiles with Debian's own" \
    "HIP headers: gfx90a assembly is in $Out/transpose.s"
else
  say "transpose.cu did not compile with Debian's own HIP headers, see" \
    "$Out/transpose.log"
  exit 1
fi

export CU2X_CACHE=$Out/programs
if [[ -e build/lib/libcu2xBLAS.a ]]; then
  Run=("--root=$Example" "$Example"/*.cu)
  What=$Example
else
  say "the example is not run: it calls cuBLAS, and OpenBLAS is not here"
  What=test/Samples/saxpy.cu
  Run=("$What" -- 1000)
fi
say "running $What on the CPU: its port to Metal, and its translation to HIP"
for Target in metal hip; do
  build/bin/cu2x run "--target=$Target" "${Run[@]}" 2>"$Out/run.log" || {
    cat "$Out/run.log" >&2
    exit 1
  }
done
say "comparing both with the source, which runs on the CPU as well"
build/bin/cu2x verify --quiet "${Run[@]}" 2>"$Out/verify.log" || {
  cat "$Out/verify.log" >&2
  exit 1
}
say "on a GPU nothing was run"
