//===- MetalReport.cpp - The JSON report for Metal --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportText.h"
#include "cu2x/Driver/FileReport.h"
#include "llvm/Support/JSON.h"

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

static void printParameter(json::OStream &J, const metal::Parameter &P) {
  J.object([&] {
    J.attribute("kind", P.Kind);
    J.attribute("index", static_cast<int64_t>(P.Index));
    J.attribute("argument", P.Argument);
    if (!P.Symbol.empty())
      J.attribute("symbol", P.Symbol);
    if (!P.Initial.empty())
      J.attribute("initial", P.Initial);
    if (!P.Builtin.empty())
      J.attribute("builtin", P.Builtin);
    J.attribute("type", P.Type);
    if (!P.Access.empty())
      J.attribute("access", P.Access);
    if (P.Size)
      J.attribute("size", static_cast<int64_t>(P.Size));
    if (!P.Fields.empty())
      J.attributeArray("fields", [&] {
        for (const metal::ArgumentField &F : P.Fields)
          J.object([&] {
            J.attribute("argument", static_cast<int64_t>(F.Argument));
            J.attribute("offset", static_cast<int64_t>(F.Offset));
            J.attribute("size", static_cast<int64_t>(F.Size));
          });
      });
    if (P.Offset)
      J.attribute("offset", static_cast<int64_t>(P.Offset));
    if (!P.Texel.empty())
      J.attribute("texel", P.Texel);
  });
}

static void printKernel(json::OStream &J, const metal::Kernel &K) {
  J.object([&] {
    J.attribute("name", K.Name);
    J.attribute("source", utf8(K.Source));
    J.attribute("type", utf8(K.PointerType));
    J.attributeArray("parameters", [&] {
      for (const metal::Parameter &P : K.Parameters)
        printParameter(J, P);
    });
    J.attribute("threadgroupBytes", static_cast<int64_t>(K.ThreadgroupBytes));
    if (K.MaxThreads)
      J.attribute("maxThreads", static_cast<int64_t>(K.MaxThreads));
    if (K.MaxBlocks)
      J.attribute("maxBlocks", static_cast<int64_t>(K.MaxBlocks));
  });
}

/// A kernel that was left out, with the indices of its reasons among the
/// findings of the file.
static void printRefused(json::OStream &J, const metal::RefusedKernel &K) {
  J.object([&] {
    J.attribute("name", K.Name);
    J.attribute("source", utf8(K.Source));
    J.attributeArray("ids", [&] {
      for (const diag::Finding &F : K.Refusals)
        J.value(diag::id(diag::row(F.K)));
    });
    J.attributeArray("files", [&] {
      for (const diag::Finding &F : K.Refusals)
        J.value(utf8(F.Path));
    });
    J.attributeArray("offsets", [&] {
      for (const diag::Finding &F : K.Refusals)
        J.value(static_cast<int64_t>(F.Offset));
    });
    if (!K.Internal.empty())
      J.attribute("internalError", utf8(K.Internal));
  });
}

/// What a host needs to print what kernels printed.
static void printTables(json::OStream &J, const metal::OutputTables &T) {
  if (!T.Formats.empty())
    J.attributeObject("printf", [&] {
      J.attributeArray("formats", [&] {
        for (const metal::PrintFormat &F : T.Formats)
          J.object([&] {
            J.attribute("text", utf8(F.Text));
            J.attribute("arguments", json::Array(F.Arguments));
          });
      });
      J.attributeArray("strings", [&] {
        for (const std::string &Text : T.Strings)
          J.value(utf8(Text));
      });
    });
  if (!T.Failures.empty())
    J.attributeArray("failures", [&] {
      for (const metal::FailureSite &F : T.Failures)
        J.object([&] {
          J.attribute("kind", F.Kind);
          J.attribute("text", utf8(F.Text));
          J.attribute("file", utf8(F.File));
          J.attribute("line", static_cast<int64_t>(F.Line));
          J.attribute("function", utf8(F.Function));
        });
    });
}

static void printFile(json::OStream &J, const FileReport &File) {
  J.object([&] {
    printReportHead(J, File);
    J.attributeArray("kernels", [&] {
      for (const metal::Kernel &K : File.Kernels)
        printKernel(J, K);
    });
    J.attributeArray("refused", [&] {
      for (const metal::RefusedKernel &K : File.Refused)
        printRefused(J, K);
    });
    printTables(J, File.Tables);
    J.attribute("findings", File.Findings);
    printReportNotVouched(J, File);
    printReportParse(J, File);
  });
}

void driver::printMetalReport(raw_ostream &OS, ArrayRef<FileReport> Files,
                              ExitCode Exit, double Seconds) {
  int64_t Kernels = 0, Refused = 0;
  for (const FileReport &File : Files) {
    Kernels += File.Kernels.size();
    Refused += File.Refused.size();
  }
  json::OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    J.attribute("version", CU2X_VERSION);
    J.attribute("target", "metal");
    J.attributeArray("files", [&] {
      for (const FileReport &File : Files)
        printFile(J, File);
    });
    J.attributeObject("total", [&] {
      J.attribute("files", static_cast<int64_t>(Files.size()));
      J.attribute("kernels", Kernels);
      J.attribute("refused", Refused);
      printReportTotals(J, Files);
      J.attribute("seconds", rounded(Seconds));
    });
    J.attribute("exit", static_cast<int>(Exit));
  });
  OS << '\n';
}
