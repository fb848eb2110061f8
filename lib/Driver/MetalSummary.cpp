//===- MetalSummary.cpp - The end of a run for Metal, for people -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SummaryText.h"
#include "cu2x/Driver/FileReport.h"
#include "cu2x/Support/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

/// `3 kernels, 1 refused`.
static std::string describe(size_t Translated, size_t Refused) {
  if (Translated + Refused == 0)
    return "no kernels";
  std::string Text = counted(Translated + Refused, "kernel");
  if (Refused)
    Text += ", " + utostr(Refused) + " refused";
  return Text;
}

void driver::printRefusedKernels(raw_ostream &OS, const FileReport &File) {
  for (const metal::RefusedKernel &K : File.Refused) {
    std::set<std::string> IDs;
    for (const diag::Finding &F : K.Refusals)
      IDs.insert(diag::id(diag::row(F.K)));
    OS << "cu2x: " << printable(File.Name) << ": left out " << K.Source << " ("
       << (IDs.empty()
               ? "internal error"
               : join(std::vector<std::string>(IDs.begin(), IDs.end()), ", "))
       << ")\n";
  }
}

static void printFile(raw_ostream &OS, const FileReport &File) {
  std::string Prefix = "cu2x: " + printable(File.Name) + ": ";
  OS << Prefix << describe(File.Kernels.size(), File.Refused.size());
  if (std::string Findings = describeFindings({File}); !Findings.empty())
    OS << ", " << Findings;
  OS << '\n';
  printRefusedKernels(OS, File);
  printNotVouched(OS, File);
  printMissingHeaders(OS, File);
  printParseErrors(OS, File, "kernels that it touches are left out",
                   "kernels that they touch are left out");
}

void driver::printMetalSummary(raw_ostream &OS, ArrayRef<FileReport> Files) {
  size_t Translated = 0, Refused = 0, Failed = 0;
  for (const FileReport &File : Files) {
    Translated += File.Kernels.size();
    Refused += File.Refused.size();
    Failed += !File.Error.empty();
    // The reason of a failure was printed when it happened.
    bool Tell = !File.isClean() || Files.size() == 1;
    if (Tell && File.Error.empty())
      printFile(OS, File);
  }
  if (Files.size() == 1)
    return;
  OS << "cu2x: " << counted(Files.size(), "file") << ", "
     << describe(Translated, Refused);
  if (std::string Findings = describeFindings(Files); !Findings.empty())
    OS << ", " << Findings;
  if (Failed)
    OS << ", " << Failed << " failed";
  OS << '\n';
}
