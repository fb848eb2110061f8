//===- LineFilter.cpp - Which lines findings are wanted for -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Checks/LineFilter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

using namespace cu2x::checks;
using namespace llvm;

Expected<LineFilter> LineFilter::parse(StringRef JSON) {
  auto Wrong = [](const Twine &What) {
    return createStringError("--line-filter: " + What);
  };
  Expected<json::Value> Value = json::parse(JSON);
  if (!Value)
    return Wrong(toString(Value.takeError()));
  json::Array *Entries = Value->getAsArray();
  if (!Entries)
    return Wrong("a list of files is expected");
  LineFilter Result;
  for (json::Value &Entry : *Entries) {
    json::Object *Object = Entry.getAsObject();
    std::optional<StringRef> Name =
        Object ? Object->getString("name") : std::nullopt;
    if (!Name)
      return Wrong("every file needs a 'name'");
    File F{Name->str(), true, {}};
    if (json::Array *Ranges = Object->getArray("lines")) {
      F.Whole = false;
      for (json::Value &Range : *Ranges) {
        json::Array *Pair = Range.getAsArray();
        std::optional<int64_t> First, Last;
        if (Pair && Pair->size() == 2) {
          First = (*Pair)[0].getAsInteger();
          Last = (*Pair)[1].getAsInteger();
        }
        if (!First || !Last || *First < 1 || *Last < *First)
          return Wrong("a range of lines is a list of two numbers");
        F.Lines.push_back({unsigned(*First), unsigned(*Last)});
      }
    }
    Result.Files.push_back(std::move(F));
  }
  return Result;
}

/// Whether \p Path is \p Name or ends with it behind a `/`.
static bool endsWith(StringRef Path, StringRef Name) {
  return Path.consume_back(Name) &&
         (Path.empty() || Path.ends_with("/") || Name.starts_with("/"));
}

bool LineFilter::contains(StringRef Path, unsigned Line) const {
  return any_of(Files, [&](const File &F) {
    return endsWith(Path, F.Name) &&
           (F.Whole || any_of(F.Lines, [&](auto Range) {
              return Range.first <= Line && Line <= Range.second;
            }));
  });
}

bool LineFilter::contains(StringRef Path) const {
  return any_of(Files, [&](const File &F) { return endsWith(Path, F.Name); });
}

/// What git prints for \p Args, run in \p Folder.
static Expected<std::string> git(StringRef Folder, ArrayRef<StringRef> Args) {
  ErrorOr<std::string> Program = sys::findProgramByName("git");
  if (!Program)
    return createStringError("--since needs git, which is not installed");
  SmallString<128> Out, Err;
  if (std::error_code EC = sys::fs::createTemporaryFile("cu2x", "out", Out))
    return errorCodeToError(EC);
  FileRemover RemoveOut(Out);
  if (std::error_code EC = sys::fs::createTemporaryFile("cu2x", "err", Err))
    return errorCodeToError(EC);
  FileRemover RemoveErr(Err);
  SmallVector<StringRef, 16> All = {"git", "-C", Folder};
  All.append(Args.begin(), Args.end());
  std::optional<StringRef> Redirects[] = {StringRef(), StringRef(Out),
                                          StringRef(Err)};
  std::string Message;
  int Code =
      sys::ExecuteAndWait(*Program, All, std::nullopt, Redirects,
                          /*SecondsToWait=*/0, /*MemoryLimit=*/0, &Message);
  auto Read = [](StringRef Path) {
    auto Buffer = MemoryBuffer::getFile(Path);
    return Buffer ? (*Buffer)->getBuffer().str() : std::string();
  };
  if (Code != 0) {
    std::string Said = Message.empty() ? Read(Err) : Message;
    return createStringError("--since: git: " +
                             StringRef(Said).split('\n').first);
  }
  return Read(Out);
}

void LineFilter::addDiff(StringRef Diff, StringRef Top) {
  File *Current = nullptr;
  SmallVector<StringRef, 0> Lines;
  Diff.split(Lines, '\n');
  for (StringRef Line : Lines) {
    if (Line.consume_front("+++ b/")) {
      Files.push_back({(Top + "/" + Line.rtrim('\t')).str(), false, {}});
      Current = &Files.back();
    } else if (Line.starts_with("+++ ")) {
      Current = nullptr; // the file is gone
    } else if (Current && Line.consume_front("@@ -")) {
      // @@ -1,2 +3,4 @@
      StringRef Range = Line.split('+').second.split(' ').first;
      unsigned First = 0, Count = 1;
      auto [Start, Length] = Range.split(',');
      if (Start.getAsInteger(10, First) ||
          (!Length.empty() && Length.getAsInteger(10, Count)) || !Count)
        continue;
      Current->Lines.push_back({First, First + Count - 1});
    }
  }
}

Expected<LineFilter> LineFilter::since(StringRef Revision, StringRef Root,
                                       ArrayRef<std::string> Files) {
  if (Revision.starts_with("-"))
    return createStringError("--since: '" + Revision + "' is no revision");
  Expected<std::string> Top = git(Root, {"rev-parse", "--show-toplevel"});
  if (!Top)
    return Top.takeError();
  StringRef Folder = StringRef(*Top).trim();
  SmallVector<StringRef, 16> Diff = {"-c",
                                     "core.quotePath=false",
                                     "diff",
                                     "--unified=0",
                                     "--no-color",
                                     "--no-ext-diff",
                                     "--no-textconv",
                                     "--find-renames",
                                     "--src-prefix=a/",
                                     "--dst-prefix=b/",
                                     Revision,
                                     "--"};
  SmallVector<StringRef, 16> Others = {"ls-files", "--others", "--full-name",
                                       "-z", "--"};
  for (const std::string &File : Files) {
    Diff.push_back(File);
    Others.push_back(File);
  }
  // Under which names the files may have been then: status, old and new name.
  Expected<std::string> Renamed =
      git(Folder, {"diff", "--name-status", "-z", "--find-renames",
                   "--diff-filter=R", Revision, "--"});
  if (!Renamed)
    return Renamed.takeError();
  SmallVector<StringRef, 0> Fields;
  StringRef(*Renamed).split(Fields, '\0', -1, /*KeepEmpty=*/false);
  std::vector<std::string> Old;
  for (size_t I = 1; I < Fields.size(); I += 3)
    Old.push_back((":(top,literal)" + Fields[I]).str());
  Diff.append(Old.begin(), Old.end());
  LineFilter Result;
  Expected<std::string> Changed = git(Folder, Diff);
  if (!Changed)
    return Changed.takeError();
  Result.addDiff(*Changed, Folder);
  Expected<std::string> New = git(Folder, Others);
  if (!New)
    return New.takeError();
  SmallVector<StringRef, 0> Names;
  StringRef(*New).split(Names, '\0', -1, /*KeepEmpty=*/false);
  for (StringRef Name : Names)
    Result.Files.push_back({(Folder + "/" + Name).str(), true, {}});
  return Result;
}
