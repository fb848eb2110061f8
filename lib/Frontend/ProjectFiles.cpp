//===- ProjectFiles.cpp - The file system of the parser ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProjectFiles.h"

using namespace llvm;

namespace {

class ReadFile : public vfs::File {
public:
  explicit ReadFile(std::unique_ptr<vfs::File> Inner)
      : Inner(std::move(Inner)) {}

  ErrorOr<vfs::Status> status() override { return Inner->status(); }
  ErrorOr<std::string> getName() override { return Inner->getName(); }
  std::error_code close() override { return Inner->close(); }
  ErrorOr<std::unique_ptr<MemoryBuffer>>
  getBuffer(const Twine &Name, int64_t FileSize,
            bool /*RequiresNullTerminator*/, bool /*IsVolatile*/) override {
    // Without the terminator, LLVM maps what is volatile as well.
    return Inner->getBuffer(Name, FileSize, /*RequiresNullTerminator=*/true,
                            /*IsVolatile=*/true);
  }

private:
  std::unique_ptr<vfs::File> Inner;
};

class ProjectFiles : public vfs::ProxyFileSystem {
public:
  ProjectFiles(cu2x::frontend::LookupObserver Lookup)
      : ProxyFileSystem(vfs::createPhysicalFileSystem()),
        Lookup(std::move(Lookup)) {}

  ErrorOr<vfs::Status> status(const Twine &Path) override {
    ErrorOr<vfs::Status> Status = ProxyFileSystem::status(Path);
    if (Status && !Status->isRegularFile() && !Status->isDirectory())
      Status = std::make_error_code(std::errc::no_such_file_or_directory);
    if (Lookup && (!Status || Status->isRegularFile())) {
      SmallString<256> Absolute;
      Path.toVector(Absolute);
      if (!makeAbsolute(Absolute))
        Lookup(Absolute, bool(Status));
    }
    return Status;
  }

  bool exists(const Twine &Path) override { return bool(status(Path)); }

  ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const Twine &Path) override {
    // Before it is opened, which is what waits for a pipe.
    if (ErrorOr<vfs::Status> Status = status(Path); !Status)
      return Status.getError();
    auto File = ProxyFileSystem::openFileForRead(Path);
    if (!File)
      return File.getError();
    return std::make_unique<ReadFile>(std::move(*File));
  }

private:
  cu2x::frontend::LookupObserver Lookup;
};

} // namespace

IntrusiveRefCntPtr<vfs::FileSystem>
cu2x::frontend::projectFiles(LookupObserver Lookup) {
  return makeIntrusiveRefCnt<ProjectFiles>(std::move(Lookup));
}
