//===- OutputFolder.cpp - Emitters that write many files --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutputFolder.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/Error.h"

using namespace llvm;

static cl::opt<std::string>
    OutputFolder("output-folder",
                 cl::desc("Folder for emitters that write many files"));

void cu2x::writeInOutputFolder(StringRef Name, StringRef Text) {
  if (OutputFolder.empty())
    PrintFatalError("this emitter needs -output-folder");
  SmallString<128> Path(OutputFolder);
  sys::path::append(Path, Name);
  if (auto Old = MemoryBuffer::getFile(Path))
    if ((*Old)->getBuffer() == Text)
      return;
  std::error_code Error =
      sys::fs::create_directories(sys::path::parent_path(Path),
                                  /*IgnoreExisting=*/true, sys::fs::all_all);
  if (Error)
    PrintFatalError("cannot create the folder of '" + Path +
                    "': " + Error.message());
  raw_fd_ostream File(Path, Error);
  if (Error)
    PrintFatalError("cannot write '" + Path + "': " + Error.message());
  File << Text;
}
