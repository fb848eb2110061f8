#!/usr/bin/env bash
#===- check.sh - Build everything and run all tests ------------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
#
# check.sh [LIT-ARGUMENT...]
#
# Installs missing packages, builds, runs the tests and ends with one line,
# `N passed, N failed, N skipped`. Fails when a test fails or cannot be run.
# Arguments go to lit: `--filter=Warp` runs some of the tests.
#
#===------------------------------------------------------------------------===#

set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

installPackages
# For ported programs that call cuBLAS, and for the test of the hooks.
installOptional libopenblas-dev pre-commit
# To see what a run opens and starts.
installOptional strace
# For the tests of shards. Debian starts these daemons where they are installed,
# which a CI machine may do.
if [[ -n ${CI:-} ]]; then
  installOptional slurmctld slurmd slurm-client munge parallel
  # PyTorch's headers, for tests of extensions.
  unpackOptional libtorch-dev libgflags-dev libgoogle-glog-dev pybind11-dev \
    libpython3.11-dev
fi
buildAll

say "testing"
Results=$Build/test/results.json
Answers=$Build/test/Probes/Output/apple-gpu.test.tmp.answers
rm -f "$Results" "$Answers"
Status=0
lit-22 -sv --output "$Results" "$@" "$Build/test" || Status=$?

# What a Mac answers to the open points; see test/Probes/README.md.
[[ ! -e $Answers ]] || cat "$Answers"

# Which samples were skipped, and what they wait for.
python3 "$Root/utils/run_on_gpu.py" --missing

# lit's own code is 0 only if no test failed or was left unresolved; the count
# must agree, and a run without a single test that passed is no success.
python3 - "$Results" <<'PYTHON' || Status=1
import collections
import json
import sys

Passed = {"PASS", "FLAKYPASS"}
Skipped = {"UNSUPPORTED", "XFAIL", "SKIPPED", "EXCLUDED"}
try:
    with open(sys.argv[1]) as File:
        Codes = collections.Counter(T["code"] for T in json.load(File)["tests"])
except OSError:
    sys.exit("check.sh: lit left no results")
Count = {"passed": 0, "failed": 0, "skipped": 0}
for Code, N in Codes.items():
    Kind = (
        "passed" if Code in Passed else "skipped" if Code in Skipped else "failed"
    )
    Count[Kind] += N
print("{passed} passed, {failed} failed, {skipped} skipped".format(**Count))
sys.exit(0 if Count["passed"] and not Count["failed"] else 1)
PYTHON
exit "$Status"
