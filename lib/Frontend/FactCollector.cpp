//===- FactCollector.cpp - Locations to files and offsets -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"

#include "cu2x/API/API.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Support/Path.h"

#include "clang/AST/Decl.h"
#include "clang/Basic/FileEntry.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool cu2x::frontend::isCudaHeader(const ParseRequest &Request, StringRef Path) {
  // With a toolkit's headers, Clang declares warp functions and others itself.
  return llvm::sys::path::filename(Path).starts_with("__clang_cuda_") ||
         llvm::any_of(Request.CudaFolders,
                      [&](StringRef Folder) { return isBelow(Path, Folder); });
}

FileFacts *FactCollector::wantedFile(FileID File) {
  auto [It, New] = Wanted.try_emplace(File, nullptr);
  if (!New)
    return It->second;
  if (File == SM.getMainFileID()) {
    FileFacts &F = Facts.Files[Request.File.str()];
    F.Path = Request.File.str();
    F.IsMain = true;
    return Wanted[File] = &F;
  }
  OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
  if (!Entry || !Request.WantHeader)
    return nullptr;
  StringRef Path = Entry->getFileEntry().tryGetRealPathName();
  if (Path.empty() || !Request.WantHeader(Path))
    return nullptr;
  FileFacts &F = Facts.Files[Path.str()];
  F.Path = Path.str();
  return Wanted[File] = &F;
}

FactCollector::Place FactCollector::place(SourceLocation Loc) {
  auto [File, Offset] = SM.getDecomposedLoc(Loc);
  FileFacts *Wanted = wantedFile(File);
  if (!Wanted)
    return {};
  return {Wanted, skipJoins(SM.getBufferData(File), Offset)};
}

FactCollector::Place FactCollector::spelling(SourceLocation Loc) {
  if (Loc.isInvalid())
    return {};
  return place(SM.getSpellingLoc(Loc));
}

FactCollector::Place FactCollector::expansion(SourceLocation Loc) {
  if (Loc.isInvalid())
    return {};
  return place(SM.getExpansionLoc(Loc));
}

Origin FactCollector::originOf(SourceLocation Loc) {
  if (Loc.isInvalid())
    return Origin::Other;
  FileID File = SM.getFileID(SM.getExpansionLoc(Loc));
  auto [It, New] = Origins.try_emplace(File, Origin::Other);
  if (!New)
    return It->second;
  Origin O = Origin::Other;
  if (File == SM.getMainFileID()) {
    O = Origin::User;
  } else if (OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File)) {
    StringRef Name = Entry->getName();
    if (isCudaHeader(Request, Name))
      O = Origin::Cuda;
    else if (SM.getFileCharacteristic(SM.getLocForStartOfFile(File)) ==
             SrcMgr::C_User)
      O = Origin::User;
  }
  return Origins[File] = O;
}

bool FactCollector::isInBoth(StringRef Name) {
  const api::Entry *Row = api::lookup(Name);
  return Row && Row->Kind == api::Kind::DeviceFunction && Row->isSupported();
}

bool FactCollector::mayBeHip(StringRef Name, SourceLocation Loc) {
  if (!Name.contains_insensitive("hip") && !Name.starts_with("roc") &&
      Name != "__fns32" && Name != "__lane_id" && !isInBoth(Name))
    return false;
  if (originOf(Loc) != Origin::User)
    return false;
  FileID File = SM.getFileID(SM.getExpansionLoc(Loc));
  if (File == SM.getMainFileID())
    return true;
  // HIP's headers may be among those of the project.
  static const llvm::StringSet<> Folders = {
      "hip",    "hipblas",    "hipblas-common", "hipblaslt", "hipcub",
      "hipdnn", "hipfft",     "hiprand",        "hipsolver", "hipsparse",
      "rccl",   "rocprim",    "rocrand",        "roctracer", "thrust",
      "rocm",   "amd_detail", "nvidia_detail",  "rocwmma",   "roctx"};
  OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
  StringRef Folder =
      Entry ? llvm::sys::path::parent_path(Entry->getName()) : "";
  return llvm::none_of(llvm::make_range(llvm::sys::path::begin(Folder),
                                        llvm::sys::path::end(Folder)),
                       [](StringRef Part) { return Folders.contains(Part); });
}

StringRef FactCollector::writtenName(const NamedDecl *D) const {
  SourceLocation Loc = D->getLocation();
  if (!Loc.isMacroID())
    return D->getName();
  OptionalFileEntryRef Body =
      SM.getFileEntryRefForID(SM.getFileID(SM.getSpellingLoc(Loc)));
  if (!Body || !isCudaHeader(Request, Body->getName()))
    return D->getName();
  StringRef Macro = Lexer::getImmediateMacroName(Loc, SM, D->getLangOpts());
  return Macro.empty() ? D->getName() : Macro;
}

void FactCollector::noteName(SourceLocation Loc, Origin O, StringRef Name,
                             StringRef Scope) {
  Place P = spelling(Loc);
  if (!P) {
    // A token made by ## is spelled in no file.
    if (O == Origin::Cuda && Loc.isMacroID() &&
        SM.isWrittenInScratchSpace(SM.getSpellingLoc(Loc)))
      if (Place Use = expansion(Loc))
        Use.File->Pasted[Use.Offset] = Name.str();
    return;
  }
  NameFact &Fact = P.File->Names[P.Offset];
  Fact.Origins |= uint8_t(O);
  if (O == Origin::Cuda && !Scope.empty())
    Fact.Scope = Scope.str();
}

void FactCollector::noteHeader(SourceLocation Use, SourceLocation Declaration) {
  Place P = spelling(Use);
  FileID File = SM.getFileID(SM.getExpansionLoc(Declaration));
  if (!P || !Headers.insert({P.File, File}).second)
    return;
  if (OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File))
    P.File->DeclaredIn.insert(
        llvm::sys::path::filename(Entry->getName()).str());
}
