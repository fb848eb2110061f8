//===- Input.cpp - Which files are translated -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Input.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Support/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// Clang's source locations end at 2 GiB, with all headers of the unit.
constexpr uint64_t MaxInputSize = 512u << 20;

Error inputError(StringRef Path, const Twine &Message) {
  return createStringError(Path + ": " + Message);
}

/// The name of a Unicode encoding whose byte order mark starts \p Text and that
/// is not UTF-8.
StringRef foreignEncoding(StringRef Text) {
  static constexpr std::pair<StringLiteral, StringLiteral> Marks[] = {
      {StringLiteral::withInnerNUL("\xff\xfe\0\0"), "UTF-32"},
      {StringLiteral::withInnerNUL("\0\0\xfe\xff"), "UTF-32"},
      {"\xff\xfe", "UTF-16"},
      {"\xfe\xff", "UTF-16"}};
  for (auto [Mark, Name] : Marks)
    if (Text.starts_with(Mark))
      return Name;
  return "";
}

/// Fails when \p Path is not something that holds a program's text.
Error checkKind(StringRef Path) {
  sys::fs::file_status Status;
  if (std::error_code EC = sys::fs::status(Path, Status))
    return inputError(Path, EC.message());
  switch (Status.type()) {
  case sys::fs::file_type::directory_file:
    return inputError(Path, "is a folder; name its files, on the command line "
                            "or with --files");
  case sys::fs::file_type::block_file:
  case sys::fs::file_type::character_file:
  case sys::fs::file_type::socket_file:
    return inputError(Path, "is a device or socket, not a source file");
  default:
    break;
  }
  if (Status.getSize() > MaxInputSize)
    return inputError(Path, "is larger than 512 MiB, which the parser cannot "
                            "take; split it");
  return Error::success();
}

std::string gitTopLevel(StringRef Folder) {
  for (StringRef Dir = Folder; !Dir.empty();
       Dir = sys::path::parent_path(Dir)) {
    SmallString<256> Git = Dir;
    sys::path::append(Git, ".git");
    if (sys::fs::exists(Git))
      return Dir.str();
  }
  return "";
}

} // namespace

std::string driver::placeOf(StringRef Path) {
  SmallString<256> Absolute = Path;
  sys::fs::make_absolute(Absolute);
  StringRef Name = sys::path::filename(Absolute);
  StringRef Folder = sys::path::parent_path(Absolute);
  SmallString<256> Real;
  // `x/..` and `.` as last component have no name to keep.
  if (Name == "." || Name == "..") {
    if (!sys::fs::real_path(Absolute, Real))
      return Real.str().str();
  } else if (!sys::fs::real_path(Folder, Real)) {
    sys::path::append(Real, Name);
    return Real.str().str();
  }
  sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  return Absolute.str().str();
}

std::string driver::shortName(StringRef Path) {
  std::string Current = placeOf(".");
  StringRef Rest = Path;
  if (isBelow(Path, Current) && Rest.consume_front(Current))
    return Rest.ltrim('/').str();
  return Path.str();
}

Expected<std::vector<std::string>> driver::collectInputs(const Options &O) {
  std::vector<std::string> Named = O.Inputs;
  if (!O.InputList.empty()) {
    auto Buffer = MemoryBuffer::getFileOrSTDIN(O.InputList, /*IsText=*/true);
    if (!Buffer)
      return inputError(O.InputList, Buffer.getError().message());
    SmallVector<StringRef, 0> Lines;
    (*Buffer)->getBuffer().split(Lines, '\n', -1, /*KeepEmpty=*/false);
    for (StringRef Line : Lines)
      if (Line = Line.trim(); !Line.empty())
        Named.push_back(Line.str());
  } else if (Named.empty()) {
    auto DB = frontend::Database::load(O.DatabasePath, O.Root);
    if (!DB)
      return DB.takeError();
    Named = DB->files();
    if (Named.empty())
      return inputError(O.DatabasePath, "lists no CUDA files");
  }

  StringSet<> Seen;
  std::vector<std::string> Inputs;
  for (std::string &Name : Named)
    if (Seen.insert(Name == "-" ? Name : placeOf(Name)).second)
      Inputs.push_back(std::move(Name));
  return Inputs;
}

Expected<std::string> driver::findRoot(const Options &O,
                                       ArrayRef<std::string> Inputs) {
  SmallString<256> Real;
  if (!O.Root.empty()) {
    if (std::error_code EC = sys::fs::real_path(O.Root, Real))
      return inputError(O.Root, EC.message() + " (--root)");
    if (!sys::fs::is_directory(Real))
      return inputError(O.Root, "--root is not a folder");
    return Real.str().str();
  }

  std::vector<std::string> Folders;
  for (StringRef Input : Inputs)
    Folders.push_back(Input == "-"
                          ? placeOf(".")
                          : sys::path::parent_path(placeOf(Input)).str());
  if (Folders.empty())
    return placeOf(".");
  for (auto [Input, Folder] : zip(Inputs, Folders))
    if (!sys::path::is_absolute(Folder))
      return inputError(Input, "cannot be found: the current folder is gone");

  auto HoldsAll = [&](StringRef Root) {
    return all_of(Folders, [&](StringRef F) { return isBelow(F, Root); });
  };
  std::string Top = gitTopLevel(Folders.front());
  if (!Top.empty() && HoldsAll(Top))
    return Top;
  StringRef Common = Folders.front();
  while (!HoldsAll(Common))
    Common = sys::path::parent_path(Common);
  return Common.str();
}

Expected<std::string> driver::readInput(StringRef Path) {
  StringRef Name = Path == "-" ? StringRef(StdinName) : Path;
  if (Path != "-")
    if (Error E = checkKind(Path))
      return std::move(E);
  auto Buffer = Path == "-" ? MemoryBuffer::getSTDIN() : readUnmapped(Path);
  if (!Buffer)
    return inputError(Name, Buffer.getError().message());

  StringRef Text = (*Buffer)->getBuffer();
  StringRef Encoding = foreignEncoding(Text);
  if (!Encoding.empty())
    return inputError(Name, "is " + Encoding +
                                " text; convert it to UTF-8 first, for example "
                                "with `iconv -f " +
                                Encoding + " -t UTF-8`");
  size_t Nul = Text.find('\0');
  if (Nul != StringRef::npos)
    return inputError(Name, "is a binary file (byte " + Twine(Nul) +
                                " is zero); cu2x reads source text");
  return Text.str();
}
