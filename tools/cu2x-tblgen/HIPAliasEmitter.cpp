//===- HIPAliasEmitter.cpp - HIP's names as macros for CUDA's ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// HIP programs on the CPU use the implementation that CUDA programs use, and
// those that are parsed its declarations.
//
//===----------------------------------------------------------------------===//

#include "OutputFolder.h"
#include "Table.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/TableGenBackend.h"
#include <map>
#include <tuple>

using namespace llvm;
using namespace cu2x;

static bool isIdentifier(StringRef Name) {
  return !Name.empty() && !isDigit(Name.front()) &&
         llvm::all_of(Name, [](char C) { return isAlnum(C) || C == '_'; });
}

static StringRef withoutPrefix(StringRef Name, StringRef Prefix) {
  Name.consume_front(Prefix);
  return Name;
}

/// CUDA's names by HIP's, of the rows that \p Takes. Of two the runtime's is
/// better than the driver's, one of the same words better than another, and the
/// shorter one better than the longer.
static std::map<std::string, StringRef>
readAliases(ArrayRef<Row> Rows, function_ref<bool(const Row &)> Takes) {
  StringSet<> CudaNames;
  for (const Row &R : Rows)
    CudaNames.insert(R.Cuda);
  std::map<std::string, const Row *> Best;
  auto Rank = [](const Row &R) {
    bool IsDriver = R.Library->getName() == "Driver";
    bool IsOther = withoutPrefix(R.Cuda, "cuda") != withoutPrefix(R.Hip, "hip");
    return std::make_tuple(IsDriver, IsOther, R.Cuda.size());
  };
  for (const Row &R : Rows) {
    if (!isIdentifier(R.Hip) || !isIdentifier(R.Cuda) ||
        CudaNames.contains(R.Hip) || !Takes(R))
      continue;
    // Clang's own macros, which the C++ library uses as well.
    if (StringRef(R.Hip).starts_with("__ATOMIC_"))
      continue;
    auto [It, IsNew] = Best.try_emplace(R.Hip, &R);
    if (!IsNew && Rank(R) < Rank(*It->second))
      It->second = &R;
  }
  std::map<std::string, StringRef> Aliases;
  for (const auto &[Hip, R] : Best)
    Aliases[Hip] = R->Cuda;
  return Aliases;
}

static void printAliases(const std::map<std::string, StringRef> &Aliases,
                         raw_ostream &OS) {
  for (const auto &[Hip, Cuda] : Aliases)
    OS << "#define " << Hip << ' ' << Cuda << '\n';
}

static void emitAliases(const RecordKeeper &Records, raw_ostream &OS) {
  emitSourceFileHeader("HIP names for CUDA's", OS, Records);
  static constexpr StringRef Libraries[] = {"Runtime", "Device", "CuComplex",
                                            "CuRAND", "CuBLAS"};
  std::vector<Row> Rows = readRows(Records);
  printAliases(readAliases(Rows,
                           [](const Row &R) {
                             // Functions of other arguments are declared.
                             return is_contained(Libraries,
                                                 R.Library->getName()) &&
                                    !StringRef(R.Hip).starts_with("amd_");
                           }),
               OS);
}

/// Whether the HIP name of \p R is nothing but that. What the compiler defines
/// is another matter.
static bool isNameOfHip(const Row &R) {
  StringRef Hip = R.Hip;
  return R.Kind != "Namespace" && R.Kind != "Include" &&
         R.Library->getName() != "Torch" &&
         (Hip.contains_insensitive("hip") || Hip.starts_with("roc") ||
          Hip == "__fns32") &&
         !Hip.starts_with("__HIPCC") && !Hip.starts_with("__HIP_PLATFORM") &&
         !Hip.starts_with("__HIP_MEMORY") && Hip != "__HIP_DEVICE_COMPILE__";
}

/// Writes a header for each of HIP's that programs are given. It includes the
/// declarations of CUDA and gives them HIP's names, so that what was translated
/// can be read again.
static void emitHeaders(const RecordKeeper &Records, raw_ostream &OS) {
  std::vector<Row> Rows = readRows(Records);
  std::string Names;
  raw_string_ostream NamesOS(Names);
  NamesOS << "// HIP's names for CUDA's. Do not edit.\n";
  printAliases(readAliases(Rows, isNameOfHip), NamesOS);
  writeInOutputFolder("__cu2x_hip_aliases.h", Names);
  OS << "__cu2x_hip_aliases.h\n";

  std::map<std::string, std::vector<StringRef>> Headers;
  for (const Row &R : Rows)
    if (R.Kind == "Include" && !R.isWildcard() && R.Cuda != R.Hip &&
        R.Library->getName() != "Torch" && StringRef(R.Hip).contains(".h"))
      Headers[R.Hip].push_back(R.Cuda);
  for (const auto &[Hip, Cuda] : Headers) {
    std::string Text;
    raw_string_ostream Stream(Text);
    Stream << "// Stands in for a header of HIP. Do not edit.\n#pragma once\n";
    // hipCUB is where it is, whatever a program says of CUB.
    std::vector<StringRef> Switches;
    if (StringRef(Hip).starts_with("hipcub/"))
      Switches = {"CUB_NS_PREFIX", "CUB_NS_POSTFIX", "CUB_NS_QUALIFIER",
                  "CUB_WRAPPED_NAMESPACE"};
    for (StringRef Switch : Switches)
      Stream << "#pragma push_macro(\"" << Switch << "\")\n#undef " << Switch
             << '\n';
    for (StringRef Name : Cuda)
      Stream << "#if __has_include(<" << Name << ">)\n#include <" << Name
             << ">\n#endif\n";
    for (StringRef Switch : Switches)
      Stream << "#pragma pop_macro(\"" << Switch << "\")\n";
    Stream << "#include <__cu2x_hip_names.h>\n";
    writeInOutputFolder(Hip, Text);
    OS << Hip << '\n';
  }
}

static TableGen::Emitter::Opt
    GenAliases("gen-hip-aliases", emitAliases,
               "Generate macros that give CUDA's functions HIP's names");
static TableGen::Emitter::Opt
    GenHeaders("gen-hip-headers", emitHeaders,
               "Generate headers of HIP that declare CUDA's functions");
