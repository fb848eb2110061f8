#!/bin/sh
# prove_kept.sh SOURCE FOLDER --fix|--fix-maybe
#
# Shows that a fix does no harm, by running on the executor: the translation of
# SOURCE prints on waves of 64 and of 32 lanes what the CUDA program prints, and so
# do the fixed program and its translation. The fixed source is left in
# FOLDER/fixed.cu.
set -e
Source=$1 To=$2 Fix=$3
rm -rf "$To"
mkdir -p "$To"
cp "$Source" "$To/fixed.cu"
cu2x-simt "$Source" > "$To/cuda"
cu2x --cuda-headers=bundled --check "$Fix" --quiet "$To/fixed.cu" -- 2> "$To/left"
cu2x-simt "$To/fixed.cu" > "$To/fixed.cuda"
cmp "$To/cuda" "$To/fixed.cuda"
for Form in "$Source" "$To/fixed.cu"; do
  cu2x --cuda-headers=bundled --quiet "$Form" -o "$To/run.hip" -- 2> /dev/null
  for Lanes in 64 32; do
    cu2x-simt --warp-size=$Lanes "$To/run.hip" > "$To/run.$Lanes"
    cmp "$To/cuda" "$To/run.$Lanes"
  done
done
