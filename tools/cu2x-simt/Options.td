//===- Options.td - Command line of cu2x-simt --------------*- TableGen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

class Value<string name, string metavar, string help>
    : Joined<["--"], name#"=">, MetaVarName<metavar>, HelpText<help>;

def lang : Value<"lang", "LANG", "auto, cuda or hip: language of the source">;
def warp_size : Value<"warp-size", "N", "lanes of a warp: 32 or 64">;
def seed : Value<"seed", "N", "order of threads; 0 is their own">;
def threads : Value<"threads", "N", "system threads that run blocks">;
def std : Joined<["-", "--"], "std=">, MetaVarName<"STD">,
          HelpText<"C++ standard">;
def optimize : Joined<["-"], "O">, MetaVarName<"LEVEL">,
               HelpText<"level of optimization">;
def include_dir : JoinedOrSeparate<["-"], "I">, MetaVarName<"DIR">,
                  HelpText<"folder of headers">;
def define : JoinedOrSeparate<["-"], "D">, MetaVarName<"MACRO">,
             HelpText<"macro, with =VALUE or without">;
def rdc : Joined<["-"], "rdc=">, MetaVarName<"BOOL">,
          HelpText<"true: device code of several sources is linked">;
def openmp : Flag<["-"], "fopenmp">,
             HelpText<"accepted; regions of OpenMP have one thread">;
def keep : Value<"keep", "DIR", "leave sources and program in DIR">;
def build_only : Flag<["--"], "build-only">,
                 HelpText<"with --keep: leave the program and do not run it">;
def allow_undefined : Flag<["--"], "allow-undefined">,
                      HelpText<"link although functions are missing; a call "
                               "of one ends the program">;
def kernels : Value<"kernels", "FILE", "Metal text to take kernels from">;
def report : Value<"report", "FILE", "JSON that says what is in it">;
def help : Flag<["--", "-"], "help">, HelpText<"this text">;
def : Flag<["-"], "h">, Alias<help>;
