#!/usr/bin/env bash
#===- hip_check.sh - Compile files as HIP, syntax only ---------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# hip_check.sh FILE... [-- CLANG-OPTION...]
#
# Compiles each FILE for the device and for the host, without writing anything,
# and fails if one of the passes fails. The headers are the real ones below
# HIP_INCLUDE_DIR when that is set, else the declarations of test/Inputs/hip;
# the first line of output says which. HIP_ARCH selects the GPU (gfx90a),
# CU2X_CLANG the compiler (clang++-22, else clang++).
#
#===------------------------------------------------------------------------===#

set -u

Here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
Clang=${CU2X_CLANG:-$(command -v clang++-22 || command -v clang++)}
Arch=${HIP_ARCH:-gfx90a}
Files=()
Options=()

while [[ $# -gt 0 ]]; do
  if [[ $1 == -- ]]; then
    shift
    Options=("$@")
    break
  fi
  Files+=("$1")
  shift
done
if [[ ${#Files[@]} -eq 0 ]]; then
  echo "usage: hip_check.sh FILE... [-- CLANG-OPTION...]" >&2
  exit 2
fi

if [[ -n ${HIP_INCLUDE_DIR:-} ]]; then
  Headers=$HIP_INCLUDE_DIR
  if [[ ! -f $Headers/hip/hip_runtime.h ]]; then
    echo "hip_check: no hip/hip_runtime.h below HIP_INCLUDE_DIR" >&2
    exit 2
  fi
  echo "hip_check: headers from HIP_INCLUDE_DIR, $Arch"
else
  Headers=$Here/../test/Inputs/hip
  echo "hip_check: declarations of cu2x, $Arch"
fi

# Clang no longer defines the width of a wave, and the headers of HIP 6 ask.
case $Arch in
gfx9*) Wave=64 ;;
*) Wave=32 ;;
esac

Status=0
for File in "${Files[@]}"; do
  for Side in device host; do
    "$Clang" -x hip -std=c++17 -nogpuinc -nogpulib -fsyntax-only \
      "--offload-$Side-only" "--offload-arch=$Arch" \
      -D__HIP_PLATFORM_AMD__=1 "-D__AMDGCN_WAVEFRONT_SIZE=$Wave" \
      -DHIP_ENABLE_WARP_SYNC_BUILTINS -fno-spell-checking \
      -Wno-unused-result -Wno-deprecated-declarations \
      -isystem "$Headers" -include __clang_hip_runtime_wrapper.h \
      ${Options[@]+"${Options[@]}"} "$File" || {
      echo "hip_check: $File: $Side pass failed" >&2
      Status=1
    }
  done
done
exit $Status
