//===- Config.cpp - Settings of a folder ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Checks/Config.h"
#include "cu2x/Support/Nesting.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/YAMLTraits.h"
#include <algorithm>

using namespace cu2x::checks;
using namespace llvm;

template <> struct yaml::MappingTraits<Config> {
  static void mapping(IO &In, Config &C) {
    In.mapOptional("Checks", C.Checks);
    In.mapOptional("WarningsAsErrors", C.WarningsAsErrors);
    In.mapOptional("RocmVersion", C.RocmVersion);
    In.mapOptional("InheritParentConfig", C.InheritParentConfig);
  }
};

/// Keeps the first message of the parser.
static void keep(const SMDiagnostic &D, void *Into) {
  auto &Message = *static_cast<std::string *>(Into);
  if (Message.empty())
    Message =
        (D.getFilename() + ":" + Twine(D.getLineNo()) + ": " + D.getMessage())
            .str();
}

Expected<Config> cu2x::checks::readConfig(StringRef Path) {
  auto Buffer = MemoryBuffer::getFile(Path);
  if (!Buffer)
    return createStringError(Path + ": " + Buffer.getError().message());
  if (nestsTooDeep((*Buffer)->getBuffer()))
    return createStringError(Path + ": nests too deep to be read");
  Config C;
  C.Path = Path.str();
  std::string Message;
  yaml::Input In((*Buffer)->getMemBufferRef(), nullptr, keep, &Message);
  // An empty file says nothing.
  if ((*Buffer)->getBuffer().trim().empty())
    return C;
  In >> C;
  if (In.error())
    return createStringError(Message.empty() ? (Path + ": cannot be read").str()
                                             : Message);
  return C;
}

Expected<std::vector<Config>> cu2x::checks::findConfigs(StringRef Folder) {
  std::vector<Config> Result;
  for (StringRef At = Folder; !At.empty(); At = sys::path::parent_path(At)) {
    SmallString<256> Path(At);
    sys::path::append(Path, ".cu2x.yaml");
    if (!sys::fs::is_regular_file(Path))
      continue;
    Expected<Config> C = readConfig(Path);
    if (!C)
      return C.takeError();
    Result.push_back(std::move(*C));
    if (!Result.back().InheritParentConfig)
      break;
  }
  std::reverse(Result.begin(), Result.end());
  return Result;
}
