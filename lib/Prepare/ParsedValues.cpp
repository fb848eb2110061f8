//===- ParsedValues.cpp - First values of a side, parsed --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a port refuses, CU2X8032, the executor runs with the host's value. A
// function of the device alone is compiled for that side here.
//
//===----------------------------------------------------------------------===//

#include "Sides.h"
#include "cu2x/Translation/Unit.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using llvm::StringRef;

/// The innermost folder that has all of \p Files.
static std::string commonFolder(llvm::ArrayRef<NamedText> Files) {
  StringRef Folder = llvm::sys::path::parent_path(Files.front().Path);
  for (const NamedText &F : Files)
    while (!F.Path.starts_with((Folder + "/").str()) && Folder.size() > 1)
      Folder = llvm::sys::path::parent_path(Folder);
  return Folder.str();
}

std::optional<std::vector<std::string>>
prepare::parseFirstValues(StringRef Main, llvm::ArrayRef<NamedText> Files,
                          const ParserFlags &Flags) {
  std::vector<std::string> Result;
  if (llvm::none_of(Files, [](const NamedText &F) {
        return F.Text.contains("__CUDA_ARCH__");
      }))
    return Result;
  UnitOptions Options;
  Options.BundledHeaders = Flags.BundledHeaders;
  Options.Headers = CudaHeaders::Bundled;
  Options.ProjectHeaders = true;
  Options.ProjectRoot = commonFolder(Files);
  UnitFlags Unit;
  Unit.Args = Flags.Args;
  Unit.IsCuda = true;
  const NamedText *Text =
      llvm::find_if(Files, [&](const NamedText &F) { return F.Path == Main; });
  SourceUnit Read;
  readUnit(Main, Text->Text, Unit, Options, Read);
  if (!Read.Facts.Errors.empty())
    return std::nullopt;
  std::set<std::pair<std::string, unsigned>> Places;
  for (const DeclarationFact &D : Read.Facts.Declarations)
    for (const TextPlace &Place : D.Called)
      if (D.AsksForSide && !D.IsOfDeviceCode)
        for (const SourceFile &F : Read.Files)
          if (F.Facts == Place.File)
            Places.insert(
                {F.Path,
                 1 + StringRef(F.Text).take_front(Place.Offset).count('\n')});
  for (const auto &[Path, Line] : Places)
    Result.push_back((Path + ":" + llvm::Twine(Line)).str());
  return Result;
}
