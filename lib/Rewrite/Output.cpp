//===- Output.cpp - Atomic writes -------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Rewrite/Output.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <atomic>
#include <tuple>

using namespace cu2x;
using llvm::Error;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static Error failure(StringRef Path, std::error_code EC) {
  return llvm::createFileError(Path, EC);
}

static Error refusal(StringRef Path, const llvm::Twine &Why) {
  return llvm::createFileError(
      Path, llvm::createStringError(
                std::make_error_code(std::errc::operation_not_permitted), Why));
}

/// Writes all of \p Text and closes \p FD.
static std::error_code writeAndClose(int FD, StringRef Text) {
  llvm::raw_fd_ostream OS(FD, /*shouldClose=*/true);
  OS << Text;
  OS.close();
  std::error_code EC = OS.error();
  OS.clear_error(); // or the destructor ends the process
  return EC;
}

/// Appends, since a device path may stand for a file that something else
/// writes to as well, as /dev/stdout does after `>>`.
static Error writeDirectly(StringRef Path, StringRef Text) {
  int FD;
  if (std::error_code EC =
          fs::openFileForWrite(Path, FD, fs::CD_OpenExisting, fs::OF_Append))
    return failure(Path, EC);
  if (std::error_code EC = writeAndClose(FD, Text))
    return failure(Path, EC);
  return Error::success();
}

/// The path of \p Path without symbolic links. The file itself need not exist.
static llvm::ErrorOr<std::string> realPath(StringRef Path) {
  llvm::SmallString<256> Real;
  if (fs::is_symlink_file(Path) || fs::exists(Path)) {
    if (std::error_code EC = fs::real_path(Path, Real))
      return EC;
    return Real.str().str();
  }
  StringRef Folder = path::parent_path(Path);
  if (std::error_code EC =
          fs::real_path(Folder.empty() ? StringRef(".") : Folder, Real))
    return EC;
  path::append(Real, path::filename(Path));
  return Real.str().str();
}

namespace {

/// A new file beside another one, which goes away again unless it takes the
/// place of that.
class TemporaryFile {
public:
  TemporaryFile() : IsRegistered(RegisteredCount++ < MaxRegistered) {}
  ~TemporaryFile() {
    if (Name.empty())
      return;
    std::ignore = fs::remove(Name);
    forget();
  }

  /// Has \p Create make a file beside \p Path, under names that may be taken.
  std::error_code
  create(StringRef Path,
         llvm::function_ref<std::error_code(StringRef)> Create) {
    llvm::SmallString<256> Model(path::parent_path(Path));
    path::append(Model, ".cu2x-%%%%%%%%.tmp");
    for (;;) {
      fs::createUniquePath(Model, Name, /*MakeAbsolute=*/false);
      // A signal may come right behind the creation, so that the name is known
      // before there is a file.
      if (IsRegistered)
        llvm::sys::RemoveFileOnSignal(Name);
      std::error_code EC = Create(Name);
      if (!EC)
        return EC;
      forget();
      if (EC != std::errc::file_exists)
        return EC;
    }
  }

  std::error_code rename(StringRef Path) {
    if (std::error_code EC = fs::rename(Name, Path))
      return EC;
    forget();
    return std::error_code();
  }

private:
  void forget() {
    if (IsRegistered)
      llvm::sys::DontRemoveFileOnSignal(Name);
    Name.clear();
  }

  /// LLVM's list of files to remove only grows, and it is walked for each of
  /// them: a hundred thousand take minutes. What a signal leaves behind of
  /// later ones is removed by the next run over the project.
  static constexpr unsigned MaxRegistered = 256;
  static inline std::atomic<unsigned> RegisteredCount = 0;

  bool IsRegistered;
  llvm::SmallString<256> Name;
};

} // namespace

Error cu2x::writeFileAtomically(StringRef Path, StringRef Text, StringRef Root,
                                std::optional<unsigned> Mode) {
  fs::file_status Old;
  std::error_code StatusEC = fs::status(Path, Old);
  if (StatusEC && StatusEC != std::errc::no_such_file_or_directory)
    return failure(Path, StatusEC);
  const bool Exists = fs::exists(Old);
  if (Exists && fs::is_directory(Old))
    return failure(Path, std::make_error_code(std::errc::is_a_directory));
  if ((Exists && !fs::is_regular_file(Old)) || Path.starts_with("/dev/"))
    return writeDirectly(Path, Text);

  if (!Exists && fs::is_symlink_file(Path))
    return refusal(Path, "is a link to a file that does not exist");
  llvm::ErrorOr<std::string> Target = realPath(Path);
  if (!Target)
    return failure(Path, Target.getError());
  if (!Root.empty()) {
    llvm::SmallString<256> RealRoot;
    if (std::error_code EC = fs::real_path(Root, RealRoot))
      return failure(Root, EC);
    if (!isBelow(*Target, RealRoot))
      return refusal(Path, "leads to '" + *Target + "', which is outside of '" +
                               Root + "'");
  }

  // Renaming needs no permission on the file, and root needs none at all, so
  // the bits are looked at as well.
  if (Exists) {
    if ((Old.permissions() & fs::all_write) == fs::no_perms)
      return failure(Path, std::make_error_code(std::errc::permission_denied));
    if (std::error_code EC = fs::access(*Target, fs::AccessMode::Write))
      return failure(Path, EC);
  }

  // What gets other permissions is nobody else's until then.
  unsigned First = fs::owner_read | fs::owner_write;
  if (!Exists && !Mode)
    First = fs::all_read | fs::all_write;
  int FD;
  TemporaryFile Temporary;
  if (std::error_code EC = Temporary.create(*Target, [&](StringRef Name) {
        return fs::openFileForReadWrite(Name, FD, fs::CD_CreateNew, fs::OF_None,
                                        First);
      }))
    return failure(Path, EC);

  if (Exists) {
    // Only root can give files away; for others the file stays their own, as
    // with every editor. Ownership first: changing it clears permission bits.
    std::ignore = fs::changeFileOwnership(FD, Old.getUser(), Old.getGroup());
    if (!Mode)
      Mode = Old.permissions();
  }
  if (Mode)
    if (std::error_code EC =
            fs::setPermissions(FD, static_cast<fs::perms>(*Mode))) {
      std::ignore = llvm::sys::Process::SafelyCloseFileDescriptor(FD);
      return failure(Path, EC);
    }
  if (std::error_code EC = writeAndClose(FD, Text))
    return failure(Path, EC);
  if (std::error_code EC = Temporary.rename(*Target))
    return failure(Path, EC);
  return Error::success();
}

Error cu2x::linkAtomically(StringRef Path, StringRef Target) {
  TemporaryFile Temporary;
  std::error_code EC = Temporary.create(
      Path, [&](StringRef Name) { return fs::create_link(Target, Name); });
  if (!EC)
    EC = Temporary.rename(Path);
  return EC ? failure(Path, EC) : Error::success();
}
