//===- Toolkit.cpp - Find CUDA and the bundled headers ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/Invocation.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/VersionTuple.h"

using namespace llvm;

namespace cu2x::frontend {
namespace {

SmallString<256> below(StringRef Folder, StringRef Name) {
  SmallString<256> Path(Folder);
  sys::path::append(Path, Name);
  return Path;
}

bool holdsToolkit(StringRef Path) {
  return sys::fs::exists(below(Path, "include/cuda_runtime.h"));
}

/// "13.0" of "13.0.88".
std::string majorMinor(StringRef Version) {
  auto [Major, Rest] = Version.split('.');
  return (Major + "." + Rest.split('.').first).str();
}

std::string versionInJSON(StringRef Path) {
  auto Buffer = MemoryBuffer::getFile(below(Path, "version.json"));
  if (!Buffer)
    return "";
  Expected<json::Value> Root = json::parse((*Buffer)->getBuffer());
  if (!Root) {
    consumeError(Root.takeError());
    return "";
  }
  if (const json::Object *Object = Root->getAsObject())
    if (const json::Object *Cuda = Object->getObject("cuda"))
      if (std::optional<StringRef> Version = Cuda->getString("version"))
        return majorMinor(*Version);
  return "";
}

/// CUDA_VERSION of cuda.h is 1000 * major + 10 * minor.
std::string versionInHeader(StringRef Path) {
  auto Buffer = MemoryBuffer::getFile(below(Path, "include/cuda.h"));
  if (!Buffer)
    return "";
  auto [Before, After] = (*Buffer)->getBuffer().split("#define CUDA_VERSION ");
  unsigned Number;
  if (After.ltrim().consumeInteger(10, Number))
    return "";
  return std::to_string(Number / 1000) + "." +
         std::to_string(Number % 1000 / 10);
}

Toolkit describe(StringRef Path) {
  Toolkit Found;
  Found.Path = Path.str();
  Found.Version = versionInJSON(Path);
  if (Found.Version.empty())
    Found.Version = versionInHeader(Path);
  return Found;
}

/// The newest of /usr/local/cuda-*, empty when there is none.
std::string newestVersionedFolder() {
  std::string Newest;
  VersionTuple NewestVersion;
  std::error_code EC;
  for (sys::fs::directory_iterator I("/usr/local", EC), E; I != E && !EC;
       I.increment(EC)) {
    StringRef Name = sys::path::filename(I->path());
    VersionTuple Version;
    if (Name.consume_front("cuda-") && !Version.tryParse(Name) &&
        Version > NewestVersion && holdsToolkit(I->path())) {
      Newest = I->path();
      NewestVersion = Version;
    }
  }
  return Newest;
}

} // namespace

Expected<std::optional<Toolkit>> findToolkit(StringRef Asked) {
  if (!Asked.empty()) {
    if (holdsToolkit(Asked))
      return describe(Asked);
    return createStringError("'%s' holds no CUDA toolkit (no "
                             "include/cuda_runtime.h)",
                             Asked.str().c_str());
  }
  for (StringRef Variable : {"CUDA_PATH", "CUDA_HOME"})
    if (std::optional<std::string> Path = sys::Process::GetEnv(Variable))
      if (holdsToolkit(*Path))
        return describe(*Path);
  if (holdsToolkit("/usr/local/cuda"))
    return describe("/usr/local/cuda");
  std::string Versioned = newestVersionedFolder();
  if (!Versioned.empty())
    return describe(Versioned);
  // Debian keeps the headers in /usr/include.
  for (StringRef Path : {"/opt/cuda", "/usr/lib/cuda", "/usr"})
    if (holdsToolkit(Path))
      return describe(Path);
  return std::nullopt;
}

Expected<std::string> bundledHeadersDir(const char *Argv0) {
  // Any address of this program serves to find its file.
  std::string Binary = sys::fs::getMainExecutable(
      Argv0, reinterpret_cast<void *>(&bundledHeadersDir));
  SmallString<256> Path(sys::path::parent_path(Binary));
  sys::path::append(Path, "..", "lib", "cu2x", "include");
  sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  if (!sys::fs::exists(below(Path, "__cu2x_prelude.h")))
    return createStringError("cu2x's CUDA declarations are missing: no "
                             "__cu2x_prelude.h in '%s'",
                             Path.c_str());
  return std::string(Path);
}

} // namespace cu2x::frontend
