#!/usr/bin/env bash
# run.sh TOOLS LIB CXX FOLDER NAME [ARGUMENT...]: builds the port of NAME.cu in
# FOLDER for the CPU backend and runs it.
set -euo pipefail
Tools=$1 Lib=$2 CXX=$3 Folder=$4 Name=$5
shift 5
"$Tools/cu2x-msl-cc" "--library=${Name//-/_}" "$Folder/$Name.metal" -o "$Folder/kernels.o"
"$CXX" -std=c++17 -O1 "-I$Lib/cu2x/runtime" "$Folder/$Name.cpp" \
  "$Folder/kernels.o" "$Lib/libcu2xRuntime.a" "$Lib/libcu2xMetalRuntime.a" \
  "$Lib/libcu2xSIMT.a" -lboost_context -pthread -o "$Folder/program"
"$Folder/program" "$@"
