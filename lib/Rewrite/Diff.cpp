//===- Diff.cpp - Unified diffs ---------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Rewrite/Output.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/DynamicLibrary.h"
#include <git2.h>
#include <tuple>

using namespace cu2x;
using llvm::StringRef;

/// The library with the interface of <git2.h>.
static constexpr const char *LibraryName = "libgit2.so." LIBGIT2_SOVERSION;

namespace {

/// libgit2, loaded for the first diff: with the libraries that it brings, it
/// takes 3 ms of every start.
struct Git {
#define CU2X_GIT_FUNCTIONS(X)                                                  \
  X(git_libgit2_init)                                                          \
  X(git_libgit2_shutdown)                                                      \
  X(git_error_last)                                                            \
  X(git_diff_options_init)                                                     \
  X(git_patch_from_buffers)                                                    \
  X(git_patch_num_hunks)                                                       \
  X(git_patch_print)                                                           \
  X(git_patch_free)
#define CU2X_GIT_MEMBER(NAME) decltype(&::NAME) NAME = nullptr;
  CU2X_GIT_FUNCTIONS(CU2X_GIT_MEMBER)
#undef CU2X_GIT_MEMBER

  /// Null members where the library or a function is missing.
  static Git load() {
    Git G;
    llvm::sys::DynamicLibrary Library =
        llvm::sys::DynamicLibrary::getPermanentLibrary(LibraryName);
    if (!Library.isValid())
      return G;
#define CU2X_GIT_LOAD(NAME)                                                    \
  G.NAME =                                                                     \
      reinterpret_cast<decltype(&::NAME)>(Library.getAddressOfSymbol(#NAME));
    CU2X_GIT_FUNCTIONS(CU2X_GIT_LOAD)
#undef CU2X_GIT_LOAD
    return G;
  }

  bool isComplete() const {
#define CU2X_GIT_CHECK(NAME) &&NAME
    return true CU2X_GIT_FUNCTIONS(CU2X_GIT_CHECK);
#undef CU2X_GIT_CHECK
  }
};

} // namespace

/// Appends one line of a patch to the std::string \p Payload.
static int appendLine(const git_diff_delta *, const git_diff_hunk *,
                      const git_diff_line *Line, void *Payload) {
  auto &Out = *static_cast<std::string *>(Payload);
  StringRef Content(Line->content, Line->content_len);
  switch (Line->origin) {
  case GIT_DIFF_LINE_FILE_HDR:
    // Only the two name lines: `diff --git` and `index` speak of a repository
    // that need not exist. A tab ends a name that holds spaces.
    for (StringRef Rest = Content; !Rest.empty();) {
      StringRef Header;
      std::tie(Header, Rest) = Rest.split('\n');
      if (!Header.starts_with("--- ") && !Header.starts_with("+++ "))
        continue;
      Out += Header;
      if (Header.drop_front(4).contains(' ') && !Header.ends_with("\""))
        Out += '\t';
      Out += '\n';
    }
    return 0;
  case GIT_DIFF_LINE_CONTEXT:
  case GIT_DIFF_LINE_ADDITION:
  case GIT_DIFF_LINE_DELETION:
    Out += Line->origin;
    break;
  default:
    break;
  }
  Out += Content;
  return 0;
}

llvm::Expected<std::string> cu2x::unifiedDiff(StringRef Name, StringRef NewName,
                                              StringRef Old, StringRef New) {
  static const Git G = Git::load();
  if (!G.isComplete())
    return llvm::createFileError(
        Name, llvm::createStringError("cannot load %s", LibraryName));
  auto Failed = [&] {
    const git_error *E = G.git_error_last();
    return llvm::createFileError(
        Name, llvm::createStringError(E && E->message
                                          ? E->message
                                          : "cannot compute the difference"));
  };
  if (G.git_libgit2_init() < 0)
    return Failed();
  llvm::scope_exit Shutdown([&] { G.git_libgit2_shutdown(); });

  git_diff_options Options;
  if (G.git_diff_options_init(&Options, GIT_DIFF_OPTIONS_VERSION) < 0)
    return Failed();
  Options.flags = GIT_DIFF_FORCE_TEXT;
  Options.context_lines = 3;

  // A null buffer would mean that the file does not exist.
  auto Data = [](StringRef Text) { return Text.empty() ? "" : Text.data(); };
  git_patch *Patch = nullptr;
  if (G.git_patch_from_buffers(&Patch, Data(Old), Old.size(),
                               Name.str().c_str(), Data(New), New.size(),
                               NewName.str().c_str(), &Options) < 0)
    return Failed();
  llvm::scope_exit Free([&] { G.git_patch_free(Patch); });

  std::string Result;
  if (Patch && G.git_patch_num_hunks(Patch) != 0 &&
      G.git_patch_print(Patch, appendLine, &Result) < 0)
    return Failed();
  return Result;
}
