//===- Options.td - Command line of cu2x -------------------*- TableGen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Help texts stay below 52 characters so that `--help` fits 80 columns.
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

// printHelp says in which order they are shown.
def check_Group : OptionGroup<"check">, HelpText<"CHECKS">;
def input_Group : OptionGroup<"input">, HelpText<"INPUT">;
def message_Group : OptionGroup<"message">, HelpText<"MESSAGES">;
def output_Group : OptionGroup<"output">, HelpText<"OUTPUT">;
def other_Group : OptionGroup<"other">, HelpText<"OTHER">;
def translation_Group : OptionGroup<"translation">, HelpText<"TRANSLATION">;

/// `--name VALUE` and `--name=VALUE`; only the second is shown.
multiclass Eq<string name, string metavar, string help, OptionGroup group> {
  def NAME : Separate<["--"], name>, Group<group>;
  def NAME#_eq : Joined<["--"], name#"=">, Alias<!cast<Option>(NAME)>,
                 MetaVarName<metavar>, HelpText<help>, Group<group>;
}

/// The same with one of a few words, the default first.
multiclass Choice<string name, string words, string metavar, string help,
                  OptionGroup group> {
  def NAME : Separate<["--"], name>, Group<group>;
  def NAME#_eq : Joined<["--"], name#"=">, Alias<!cast<Option>(NAME)>,
                 Values<words>, MetaVarName<metavar>, HelpText<help>,
                 Group<group>;
}

class F<string name, string help, OptionGroup group>
    : Flag<["--"], name>, HelpText<help>, Group<group>;

// Input.
def p : Separate<["-"], "p">, MetaVarName<"<path>">, Group<input_Group>,
        HelpText<"Folder or file of the compilation database">;
def p_eq : Joined<["-"], "p=">, Alias<p>, Group<input_Group>;
defm files : Eq<"files", "<list>", "Read input names from a file, one a line",
                input_Group>;
defm root : Eq<"root", "<dir>",
               "Project folder (default: git top level)",
               input_Group>;
defm cuda_path : Eq<"cuda-path", "<dir>", "CUDA toolkit to parse with",
                    input_Group>;
defm cuda_headers : Choice<"cuda-headers", "auto,toolkit,bundled", "<kind>",
                           "auto (default), toolkit or bundled", input_Group>;

// Output.
def o : Separate<["-"], "o">, MetaVarName<"<file>">, Group<output_Group>,
        HelpText<"Write the translation of one input here">;
def i : Flag<["-"], "i">, HelpText<"Edit the files in place">,
        Group<output_Group>;
defm out_dir : Eq<"out-dir", "<dir>",
                  "Write below this folder, as below --root", output_Group>;
def diff : F<"diff", "Print a unified diff for `patch -p1`", output_Group>;
def dry_run : F<"dry-run", "Write nothing; print findings and summary",
                output_Group>;
def n : Flag<["-"], "n">, Alias<dry_run>, Group<output_Group>,
        HelpText<"The same as --dry-run">;
def format : F<"format", "Run clang-format on the changed lines",
               output_Group>;
def fail_stale : F<"fail-stale", "Exit with 1 when an output was out of date",
                   output_Group>;
defm report : Eq<"report", "<file>", "Write a JSON report", output_Group>;

// Translation.
defm target : Choice<"target", "hip,metal", "<name>",
                     "hip (default) or metal",
                     translation_Group>;
defm metal_std : Choice<"metal-std", "3.2,3.0,3.1,4.0", "<version>",
                        "Version of Metal: 3.0, 3.1, 3.2 (default) or 4.0",
                        translation_Group>;
defm fp64 : Choice<"fp64", "refuse,float,soft", "<how>",
                   "double on Metal: refuse (default), float or soft",
                   translation_Group>;
def wrapv : F<"wrapv", "Signed overflow wraps on Metal, as nvcc compiles it",
              translation_Group>;
defm atomic64 : Choice<"atomic64", "refuse,lock", "<how>",
                       "64-bit atomics Metal lacks: refuse (default), or lock",
                       translation_Group>;
defm clock : Choice<"clock", "refuse,zero", "<how>",
                    "clocks on Metal: refuse (default), or read as zero",
                    translation_Group>;
defm emit : Choice<"emit", "metal,cxx,cu,msl", "<stage>",
                   "metal (default), or a stage before: cxx, cu, msl",
                   translation_Group>;
defm headers : Choice<"headers", "main,project", "<which>",
                      "main (default); project: also headers in --root",
                      translation_Group>;
defm launch : Choice<"launch", "keep,hipLaunchKernelGGL", "<form>",
                     "keep (default) or hipLaunchKernelGGL",
                     translation_Group>;
defm inactive : Choice<"inactive", "rewrite,rename,keep", "<what>",
                       "skipped branches: rewrite (default), rename, keep",
                       translation_Group>;
defm torch_hipify : Choice<"torch-hipify", "v2,v1,off", "<rules>",
                           "PyTorch's names: v2 (default), v1 or off",
                           translation_Group>;
defm casts : Choice<"casts", "write,report", "<how>",
                    "casts HIP needs: write (default), or report",
                    translation_Group>;
defm strings : Choice<"strings", "headers,names", "<what>",
                      "in string literals: headers (default), names too",
                      translation_Group>;
def j : JoinedOrSeparate<["-"], "j">, MetaVarName<"<n>">,
        Group<translation_Group>,
        HelpText<"Units translated at once; 0: one per core">;

// Checks.
def check : F<"check", "Write no output, only find what is wrong",
              check_Group>;
defm checks : Eq<"checks", "<globs>", "Which findings, as clang-tidy's",
                 check_Group>;
defm warnings_as_errors : Eq<"warnings-as-errors", "<globs>",
                             "Findings that end with exit status 1",
                             check_Group>;
defm line_filter : Eq<"line-filter", "<json>", "Only findings in these lines",
                      check_Group>;
defm since : Eq<"since", "<revision>",
                "Only findings in lines changed since then", check_Group>;
defm rocm_version : Eq<"rocm-version", "<version>",
                       "Oldest ROCm that runs it: nothing of older ones",
                       check_Group>;
defm config : Eq<"config", "<file>",
                 "In place of .cu2x.yaml; none: no settings", check_Group>;
def by_hand : F<"by-hand", "Also what the translation would mend by itself",
                check_Group>;
def fix : F<"fix", "Edit the files where a fix is safe", check_Group>;
def fix_maybe : F<"fix-maybe", "Also where it is right most of the time",
                  check_Group>;
defm sarif : Eq<"sarif", "<file>", "Write the findings as SARIF 2.1.0",
                check_Group>;
def analyze : F<"analyze", "The same as --analyze=text", check_Group>;
// Shown in front of the other, as all that take a value are.
def analyze_eq : Joined<["--"], "analyze=">, MetaVarName<"<format>">,
                 Group<check_Group>,
                 HelpText<"The effort as a table: text, json or html">;
defm explain : Eq<"explain", "<ID>", "Print the page of a finding",
                  check_Group>;
def list_checks : F<"list-checks", "Print all findings", check_Group>;

// Messages.
def strict : F<"strict", "Exit with 4 when a refused construct remains",
               message_Group>;
def quiet : F<"quiet", "No summary and no progress line", message_Group>;
def v : Flag<["-"], "v">, Group<message_Group>,
        HelpText<"Say which flags, headers and outputs are used">;
defm color : Choice<"color", "auto,always,never", "<when>",
                    "auto (default), always or never", message_Group>;

// Other.
defm query : Eq<"query", "<name>", "Say what a CUDA name becomes",
                other_Group>;
def hash_hash_hash : Flag<["-"], "###">, Group<other_Group>,
                     HelpText<"Print the parser's command lines and stop">;
def help : F<"help", "Print this text", other_Group>;
def h : Flag<["-"], "h">, Alias<help>, Group<other_Group>;
def version : F<"version", "Print the versions of cu2x and LLVM", other_Group>;
