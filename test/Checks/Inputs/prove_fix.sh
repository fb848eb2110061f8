#!/bin/sh
# prove_fix.sh SOURCE FOLDER --fix|--fix-maybe [NAME=VALUE...]
#
# Shows what a fix of SOURCE does, by running on the executor: the CUDA program,
# its HIP translation on waves of 64 lanes, which prints something else or
# fails; the fixed CUDA program, and the translation of that on waves of 64 and of
# 32 lanes, which print what the CUDA program printed. The environment says what
# the executor does beyond that, for all but the CUDA program: what hardware may
# do and CUDA does not rule out. The fixed source is left in FOLDER/fixed.cu.
set -e
Source=$1 To=$2 Fix=$3
shift 3
rm -rf "$To"
mkdir -p "$To"
cp "$Source" "$To/fixed.cu"
cu2x-simt "$Source" > "$To/cuda"
cu2x --cuda-headers=bundled --quiet "$Source" -o "$To/as-is.hip" -- 2> /dev/null
env "$@" cu2x-simt --warp-size=64 "$To/as-is.hip" > "$To/as-is" 2> /dev/null || true
if cmp -s "$To/cuda" "$To/as-is"; then
  echo "on waves of 64 lanes the program is right as it is"
  exit 1
fi
cu2x --cuda-headers=bundled --check "$Fix" --quiet "$To/fixed.cu" -- 2> "$To/left"
cu2x --cuda-headers=bundled --quiet "$To/fixed.cu" -o "$To/fixed.hip" -- 2> /dev/null
env "$@" cu2x-simt "$To/fixed.cu" > "$To/fixed.cuda"
cmp "$To/cuda" "$To/fixed.cuda"
for Lanes in 64 32; do
  env "$@" cu2x-simt --warp-size=$Lanes "$To/fixed.hip" > "$To/fixed.$Lanes"
  cmp "$To/cuda" "$To/fixed.$Lanes"
done
