//===- MigrateOptions.td - Options of `cu2x migrate` -------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

/// `--name=value` and `--name value`.
multiclass Eq<string name, string metavar, string help> {
  def NAME : Separate<["--"], name>;
  def NAME#_eq : Joined<["--"], name#"=">, Alias<!cast<Option>(NAME)>,
                 MetaVarName<metavar>, HelpText<help>;
}
/// The same with one of a few words, the default first.
multiclass Choice<string name, string words, string metavar, string help> {
  def NAME : Separate<["--"], name>;
  def NAME#_eq : Joined<["--"], name#"=">, Alias<!cast<Option>(NAME)>,
                 Values<words>, MetaVarName<metavar>, HelpText<help>;
}
class F<string name, string help> : Flag<["--"], name>, HelpText<help>;

defm target : Choice<"target", "hip,metal", "<name>",
                     "hip (default) or metal, with --out-dir">;
defm metal_std : Choice<"metal-std", "3.2,3.0,3.1,4.0", "<version>",
                        "Of Metal: 3.0, 3.1, 3.2 (default) or 4.0">;
defm fp64 : Choice<"fp64", "refuse,float,soft", "<how>",
                   "double on Metal: refuse (default), float or soft">;
def fix_maybe : F<"fix-maybe",
                  "Metal: write PyTorch's device mps in Python">;
defm in_root : Eq<"in-root", "<dir>", "The project (default: git top level)">;
def i : Flag<["-"], "i">, HelpText<"Edit the files in place">;
defm out_dir : Eq<"out-dir", "<dir>", "Write a translated copy here">;
def sync : F<"sync", "Refresh --out-dir; exit with 1 when it was stale">;
def no_copies : F<"no-copies", "Leave other files out of --out-dir">;
defm patch : Eq<"patch", "<file>", "Write a patch for `patch -p1` in the root">;
def dry_run : F<"dry-run", "Write nothing; print findings and summary">;
def n : Flag<["-"], "n">, Alias<dry_run>;
def p : Separate<["-"], "p">, MetaVarName<"<path>">,
        HelpText<"Folder or file of the compilation database">;
defm build_log : Eq<"build-log", "<file>",
                    "Saved output of `make -n` or `ninja -v`">;
defm exclude : Eq<"exclude", "<glob>", "Leave out; may be given again">;
def vendored : F<"vendored", "Also enter third_party and the like">;
def sources_only : F<"sources-only", "Leave build files as they are">;
def build_only : F<"build-files-only", "Leave sources as they are">;
defm offload_arch : Eq<"offload-arch", "<list>",
                       "AMD GPUs that build files name">;
defm rocm_version : Eq<"rocm-version", "<version>",
                       "Of images and archives (default: 6.3)">;
defm containers : Choice<"container-style", "devices,cdi,keep", "<how>",
                         "GPUs of containers: devices (default), cdi or keep">;
defm cuda_path : Eq<"cuda-path", "<dir>", "CUDA toolkit to parse with">;
defm cuda_headers : Choice<"cuda-headers", "auto,toolkit,bundled", "<kind>",
                           "auto (default), toolkit or bundled">;
defm torch_hipify : Choice<"torch-hipify", "v2,v1,off", "<rules>",
                           "PyTorch's names: v2 (default), v1 or off">;
defm extra_arg : Eq<"extra-arg", "<flag>",
                    "For the parser, such as -I<dir>; may be given again">;
defm state_dir : Eq<"state-dir", "<dir>",
                    "Keep translations of units here, to resume">;
defm unit_timeout : Eq<"unit-timeout", "<seconds>",
                       "Work on a unit at most; 0: no limit (default: 600)">;
defm log_interval : Eq<"log-interval", "<seconds>",
                       "Of a log, between lines on how far it is "
                       "(default: 30)">;
defm shard : Eq<"shard", "<i>/<n>", "Only fill --state-dir, with one part">;
def exported_anew : F<"exported-anew",
                      "Of `cu2x apply`: files had others before the export">;
def arch_matrix : F<"arch-matrix", "Say which files work on which GPUs">;
defm report : Eq<"report", "<file>", "Write a JSON report">;
defm html : Eq<"html", "<file>", "Write a page with the effort and findings">;
def j : JoinedOrSeparate<["-"], "j">, MetaVarName<"<n>">,
        HelpText<"Units translated at once; 0 (default): one per core">;
def strict : F<"strict", "Exit with 4 when a refused construct remains">;
def quiet : F<"quiet", "No summary and no progress line">;
def v : Flag<["-"], "v">, HelpText<"Say what is skipped and why">;
defm color : Choice<"color", "auto,always,never", "<when>",
                    "auto (default), always or never">;
def help : F<"help", "Print this text">;
def h : Flag<["-"], "h">, Alias<help>;
