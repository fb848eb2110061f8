//===- Diagnostics.td - Registry of findings ---------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One row per message about the user's code, in the file of its family. To add
// one: write the row, emit it at one place, write a test that names its ID, and
// build the target update-diagnostic-pages, which writes its page. The
// thousands of the number say the family; a number is never used again.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DIAGNOSTICS_DIAGNOSTICS
#define CU2X_DIAGNOSTICS_DIAGNOSTICS

/// What happens on the target when the finding is ignored.
class Severity<string words> {
  string Words = words;
}
def Wrong : Severity<"wrong result">;
def Hang : Severity<"program hangs">;
def Build : Severity<"does not build">;
def Slow : Severity<"slow">;
def Info : Severity<"information">;

/// How long a person needs.
class Effort<string words> {
  string Words = words;
}
def Low : Effort<"minutes">;
def Medium : Effort<"hours">;
def High : Effort<"days">;

class Diagnostic<int number, string name, Severity severity, Effort effort> {
  int Number = number;
  string Name = name;
  Severity Sev = severity;
  Effort Eff = effort;
  /// The construct is left as it is, and `--strict` fails.
  bit Refusal = false;
  /// The translations that it matters for.
  bit OnHIP = true;
  bit OnMetal = false;
  /// The release of ROCm from which on it is none; 0: it holds for all.
  int BeforeROCm = 0;

  /// One sentence, lower case, no full stop. {0} {1} are the arguments;
  /// {0|words} has words for an argument that is empty or was not given.
  string Text;
  /// What the person can do, in the same form; may use the arguments too.
  string Fix;

  // The texts of the page, in Markdown. Examples are code without a fence.
  string Why;
  string Before;
  string After;
  /// When it is right to do nothing.
  string Ignore;

  string PageSuffix = number # ".md";
}

/// The construct stays as it is in the output.
class Refused {
  bit Refusal = true;
}

class ForMetal {
  bit OnHIP = false;
  bit OnMetal = true;
}

class ForBoth {
  bit OnMetal = true;
}

include "cu2x/Diagnostics/Warp.td"
include "cu2x/Diagnostics/Sync.td"
include "cu2x/Diagnostics/Memory.td"
include "cu2x/Diagnostics/Atomics.td"
include "cu2x/Diagnostics/Types.td"
include "cu2x/Diagnostics/Language.td"
include "cu2x/Diagnostics/Libraries.td"
include "cu2x/Diagnostics/Runtime.td"
include "cu2x/Diagnostics/Build.td"
include "cu2x/Diagnostics/Port.td"
include "cu2x/Diagnostics/Project.td"

#endif // CU2X_DIAGNOSTICS_DIAGNOSTICS
