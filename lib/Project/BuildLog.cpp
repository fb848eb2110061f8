//===- BuildLog.cpp - Commands in the output of a build ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Project/BuildLog.h"
#include "Flags.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace llvm;

namespace cu2x::project {
namespace {

std::string below(StringRef Folder, StringRef Path) {
  SmallString<256> Result(Path);
  sys::path::make_absolute(Folder, Result);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

bool isSource(StringRef Word) {
  return StringSwitch<bool>(sys::path::extension(Word))
      .Cases({".cu", ".c", ".cc", ".cpp", ".cxx", ".c++", ".C"}, true)
      .Default(false);
}

/// Whether the word behind the option \p Word is its value.
bool takesNext(StringRef Word) {
  return StringSwitch<bool>(Word)
      .Cases({"-o", "-MF", "-MT", "-MQ", "-include", "-isystem"}, true)
      .Cases({"-iquote", "-idirafter", "-I", "-D", "-U", "-L"}, true)
      .Cases({"-Xcompiler", "--compiler-options", "-Xlinker", "-ccbin"}, true)
      .Default(false);
}

bool isShell(StringRef Word) {
  return StringSwitch<bool>(sys::path::filename(Word))
      .Cases({"sh", "bash", "dash", "ksh", "zsh"}, true)
      .Default(false);
}

/// The words of \p Text as a shell hands them on.
std::vector<std::string> wordsOf(StringRef Text) {
  BumpPtrAllocator Alloc;
  StringSaver Saver(Alloc);
  SmallVector<const char *, 8> Split;
  cl::TokenizeGNUCommandLine(Text, Saver, Split);
  return std::vector<std::string>(Split.begin(), Split.end());
}

class LogReader {
public:
  explicit LogReader(StringRef Folder) { Folders.push_back(Folder.str()); }

  void read(StringRef Log);
  std::vector<LoggedCommand> take() { return std::move(Commands); }

private:
  void readLine(StringRef Line);
  void readCommands(StringRef Line, std::string &Folder);
  void readCommand(ArrayRef<std::string> Words, std::string &Folder);

  std::vector<std::string> Folders;            // those that make has entered
  std::map<std::string, std::string> Exported; // by the line that is read
  std::vector<LoggedCommand> Commands;
};

void LogReader::read(StringRef Log) {
  std::string Line;
  while (!Log.empty()) {
    auto [First, Rest] = Log.split('\n');
    Log = Rest;
    First = First.rtrim('\r');
    if (First.ends_with("\\") && !Rest.empty()) {
      Line += First.drop_back();
      continue;
    }
    Line += First;
    readLine(Line);
    Line.clear();
  }
}

void LogReader::readLine(StringRef Line) {
  // make: Entering directory '/x'; older releases write `/x'.
  if (size_t At = Line.find(": Entering directory "); At != StringRef::npos)
    return Folders.push_back(
        below(Folders.back(), Line.substr(At + 21).trim().trim("'`\"")));
  if (Line.contains(": Leaving directory ")) {
    if (Folders.size() > 1)
      Folders.pop_back();
    return;
  }
  // ninja: [3/12] command
  if (Line.starts_with("[")) {
    StringRef Count =
        Line.drop_front().take_until([](char C) { return C == ']'; });
    if (Count.contains('/'))
      Line = Line.drop_front(Count.size() + 2).ltrim();
  }
  std::string Folder = Folders.back();
  Exported.clear();
  readCommands(Line, Folder);
}

/// Reads \p Line, commands of a shell that begins in \p Folder.
void LogReader::readCommands(StringRef Line, std::string &Folder) {
  BumpPtrAllocator Alloc;
  StringSaver Saver(Alloc);
  SmallVector<const char *, 32> Split;
  cl::TokenizeGNUCommandLine(Line, Saver, Split);
  std::vector<std::string> Words;
  std::vector<std::string> Outside; // the folders around open parentheses
  auto End = [&] {
    if (!Words.empty())
      readCommand(Words, Folder);
    Words.clear();
  };
  for (StringRef Word : Split) {
    if (Word == "&&" || Word == ";" || Word == "||" || Word == "|") {
      End();
      continue;
    }
    bool Last = Word.size() > 1 && Word.ends_with(";");
    Word = Last ? Word.drop_back() : Word;
    while (Words.empty() && Word.consume_front("("))
      Outside.push_back(Folder);
    size_t Closed = 0;
    while (Closed < Outside.size() && Word.count('(') < Word.count(')') &&
           Word.consume_back(")"))
      ++Closed;
    if (!Word.empty())
      Words.push_back(Word.str());
    if (Last || Closed)
      End();
    for (; Closed; --Closed) {
      Folder = std::move(Outside.back());
      Outside.pop_back();
    }
  }
  End();
}

void LogReader::readCommand(ArrayRef<std::string> Words, std::string &Folder) {
  if (Words[0] == "cd" && Words.size() > 1) {
    Folder = below(Folder, Words[1]);
    return;
  }
  // sh -c "nvcc ...", which has a folder of its own.
  for (size_t I = 0; I + 2 < Words.size(); ++I)
    if (isShell(Words[I]) && StringRef(Words[I + 1]).starts_with("-") &&
        StringRef(Words[I + 1]).ends_with("c")) {
      std::string Inner = Folder;
      return readCommands(Words[I + 2], Inner);
    }
  // Launchers and assignments stand in front of the compiler.
  std::map<std::string, std::string> Variables = Exported;
  bool Exports = Words[0] == "export";
  for (; !Words.empty() && !isCompiler(Words[0]); Words = Words.drop_front())
    if (auto [Name, Value] = StringRef(Words[0]).split('=');
        Name == "NVCC_PREPEND_FLAGS" || Name == "NVCC_APPEND_FLAGS")
      (Exports ? Exported : Variables)[Name.str()] = Value.str();
  if (Words.empty())
    return;
  std::vector<std::string> Argv = Words.vec();
  if (isNvcc(Words[0])) {
    std::vector<std::string> First = wordsOf(Variables["NVCC_PREPEND_FLAGS"]);
    Argv.insert(Argv.begin() + 1, First.begin(), First.end());
    append_range(Argv, wordsOf(Variables["NVCC_APPEND_FLAGS"]));
  }
  for (size_t I = 1; I < Words.size(); ++I) {
    if (takesNext(Words[I])) {
      ++I;
      continue;
    }
    if (!StringRef(Words[I]).starts_with("-") && isSource(Words[I]))
      Commands.push_back({Folder, Words[I], Argv});
  }
}

} // namespace

std::vector<LoggedCommand> readBuildLog(StringRef Log, StringRef Folder) {
  LogReader Reader(Folder);
  Reader.read(Log);
  return Reader.take();
}

std::string databaseOf(ArrayRef<LoggedCommand> Commands) {
  auto Text = [](StringRef Value) {
    return json::isUTF8(Value) ? Value.str() : json::fixUTF8(Value);
  };
  std::string Result;
  raw_string_ostream OS(Result);
  json::OStream J(OS, /*IndentSize=*/1);
  J.array([&] {
    for (const LoggedCommand &C : Commands)
      J.object([&] {
        J.attribute("directory", Text(C.Directory));
        J.attribute("file", Text(C.File));
        J.attributeArray("arguments", [&] {
          for (const std::string &Word : C.Argv)
            J.value(Text(Word));
        });
      });
  });
  return Result;
}

} // namespace cu2x::project
