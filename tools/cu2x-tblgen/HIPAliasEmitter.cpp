//===- HIPAliasEmitter.cpp - HIP's names as macros for CUDA's ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// HIP programs on the CPU use the implementation that CUDA programs use. Of
// several CUDA names with one HIP name the shortest stands for all.
//
//===----------------------------------------------------------------------===//

#include "Table.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/TableGenBackend.h"
#include <map>

using namespace llvm;
using namespace cu2x;

static bool isIdentifier(StringRef Name) {
  return !Name.empty() && !isDigit(Name.front()) &&
         llvm::all_of(Name, [](char C) { return isAlnum(C) || C == '_'; });
}

static void emitAliases(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("HIP names for CUDA's", OS, Records);
  static constexpr StringRef Libraries[] = {"Runtime", "Device", "CuComplex",
                                            "CuRAND", "CuBLAS"};
  std::map<std::string, StringRef> Aliases;
  StringSet<> CudaNames;
  for (const Row &R : readRows(Records))
    CudaNames.insert(R.Cuda);
  for (const Row &R : readRows(Records)) {
    if (!llvm::is_contained(Libraries, R.Library->getName()) ||
        !isIdentifier(R.Hip) || !isIdentifier(R.Cuda) ||
        CudaNames.contains(R.Hip))
      continue;
    // Clang's own macros, which the C++ library uses as well.
    if (StringRef(R.Hip).starts_with("__ATOMIC_"))
      continue;
    auto [It, IsNew] = Aliases.try_emplace(R.Hip, R.Cuda);
    if (!IsNew && R.Cuda.size() < It->second.size())
      It->second = R.Cuda;
  }
  for (const auto &[Hip, Cuda] : Aliases)
    OS << "#define " << Hip << ' ' << Cuda << '\n';
}

static TableGen::Emitter::Opt
    GenAliases("gen-hip-aliases", emitAliases,
               "Generate macros that give CUDA's functions HIP's names");
