#===- setup.sh - What quickstart.sh and check.sh do first ------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# For `source`. Sets Root and Build, and defines installPackages (which packages
# of Debian 12 are missing? only those) and buildAll (configure and build).
#
#===------------------------------------------------------------------------===#

# shellcheck shell=bash

Root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
Build=$Root/build

# MLIR is for the dialects of the Metal target. HIP's headers and device
# libraries are for checks of the output.
Packages=(
  llvm-22-dev llvm-22-tools libclang-22-dev libclang-cpp22-dev clang-22
  clang-format-22 lld-22 libmlir-22-dev mlir-22-tools
  libboost-context-dev libfmt-dev libgit2-dev libz3-dev libzstd-dev zlib1g-dev
  cmake ninja-build ccache pkg-config git patch python3
  libamdhip64-dev rocm-device-libs
)

say() { echo "==> $*" | fold -s -w 80; }

die() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

installPackages() {
  if ! command -v dpkg-query >/dev/null; then
    say "no Debian here; these packages, or what is in them, have to be there:"
    echo "    ${Packages[*]}"
    return
  fi
  local Installed Package Missing=()
  # dpkg-query fails when it does not know a package, and lists the others.
  Installed=$(dpkg-query -W -f '${Package}=${db:Status-Status}\n' \
    "${Packages[@]}" 2>/dev/null || true)
  for Package in "${Packages[@]}"; do
    grep -qx "$Package=installed" <<<"$Installed" || Missing+=("$Package")
  done
  if [[ ${#Missing[@]} -eq 0 ]]; then
    say "all ${#Packages[@]} packages are installed"
    return
  fi
  say "installing ${Missing[*]}"
  local Apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq)
  if [[ $EUID -ne 0 ]]; then
    command -v sudo >/dev/null || die "packages need root; sudo is not here"
    Apt=(sudo "${Apt[@]}")
  fi
  local Log
  Log=$(mktemp)
  if ! { "${Apt[@]}" update &&
    "${Apt[@]}" install -y --no-install-recommends "${Missing[@]}"; } \
    </dev/null >"$Log" 2>&1; then
    tail -n 20 "$Log" >&2
    die "apt-get failed; these packages are in Debian 12 and its security updates"
  fi
  rm -f "$Log"
}

# Installs the named packages, and never fails: what is missing is said, and its
# tests say that they are skipped.
installOptional() {
  command -v dpkg-query >/dev/null || return 0
  local Package Missing=()
  for Package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$Package" 2>/dev/null |
      grep -qx installed || Missing+=("$Package")
  done
  [[ ${#Missing[@]} -ne 0 ]] || return 0
  local Apt=(env DEBIAN_FRONTEND=noninteractive timeout 120 apt-get -qq
             -o Acquire::Retries=0 -o Acquire::http::Timeout=10)
  [[ $EUID -eq 0 ]] || Apt=(sudo -n "${Apt[@]}")
  "${Apt[@]}" update </dev/null >/dev/null 2>&1 || true
  "${Apt[@]}" install -y --no-install-recommends "${Missing[@]}" \
    </dev/null >/dev/null 2>&1 ||
    say "without ${Missing[*]}: what needs it is left out"
}

# Unpacks the named packages below build/debian/root, and installs nothing: for
# headers whose package would bring a hundred others along. Never fails.
unpackOptional() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 0
  local Package Into=$Build/debian
  mkdir -p "$Into/download" "$Into/root"
  if ! compgen -G "/var/lib/apt/lists/*Packages*" >/dev/null; then
    local Apt=(apt-get)
    [[ $EUID -eq 0 ]] || Apt=(sudo -n apt-get)
    timeout 120 "${Apt[@]}" -qq update </dev/null >/dev/null 2>&1 || true
  fi
  for Package in "$@"; do
    [[ ! -e $Into/$Package.done ]] || continue
    if (cd "$Into/download" && rm -f "$Package"_*.deb &&
      timeout 60 apt-get -qq -o Acquire::Retries=0 \
        -o Acquire::http::Timeout=10 download "$Package" &&
      dpkg-deb -x "$Package"_*.deb "$Into/root") </dev/null >/dev/null 2>&1; then
      touch "$Into/$Package.done"
    else
      say "without $Package: what needs it is left out"
    fi
  done
}

buildAll() {
  # Objects of other clones are found again: paths do not count, and precompiled
  # headers go by what is in them.
  export CCACHE_BASEDIR=$Root CCACHE_NOHASHDIR=1
  export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1
  mkdir -p "$Build"
  say "configuring build/"
  cmake -S "$Root" -B "$Build" -G Ninja \
    -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 \
    -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld \
    >"$Build/configure.log" 2>&1 || {
    cat "$Build/configure.log" >&2
    die "cmake failed"
  }
  say "building"
  ninja -C "$Build"
}
