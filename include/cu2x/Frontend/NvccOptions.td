//===- NvccOptions.td - Options of nvcc and host compilers -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What becomes of each compiler option before Clang sees it. One table serves
/// nvcc, g++ and clang++ because nvcc hands host options through (-Xcompiler,
/// -forward-unknown-to-host-compiler) and users mix the spellings after `--`.
///
/// The table is a list of what may pass: an option without a row never reaches
/// Clang, so no spelling can make Clang load code, run a program or write a
/// file. The group of a row says what happens; its help text says why.
///
/// nvcc's rules: a long name takes `--`, a short one `-`; values follow after
/// `=` or as the next argument; one-letter options also take them joined; lists
/// are split at commas.
///
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

class Fate<string name, string why> : OptionGroup<name> {
  string HelpText = why;
}

/// Passed to Clang as spelled here.
def kept_Group : Fate<"<kept>", "kept">;
/// Passed to Clang for the host side only: the GPU has no such features.
def kept_host_Group : Fate<"<kept for host>", "kept for the host side">;
/// Becomes a macro when it has the row's value: nvcc defines it then.
def define_Group : Fate<"<define>", "this value changes nothing when parsing">;
/// Needs code of its own in CommandLine.cpp.
def special_Group : Fate<"<special>", "not needed for parsing">;
/// Stops the run.
def refused_Group : Fate<"<refused>", "refused">;

def arch_Group : Fate<"<arch>", "cu2x chooses the architecture">;
def phase_Group : Fate<"<phase>", "cu2x only parses">;
def output_Group : Fate<"<output>", "cu2x writes no files through Clang">;
def link_Group : Fate<"<link>", "linking">;
def codegen_Group : Fate<"<codegen>", "code generation">;
def warning_Group : Fate<"<warning>", "warnings are not shown">;
def tool_Group : Fate<"<tool>", "cu2x parses with its own Clang">;
def nvcc_Group : Fate<"<nvcc>", "nvcc only">;

/// nvcc splits the value at commas.
def CommaList : OptionFlag;
/// The value is a path, relative to the folder of the command.
def PathValue : OptionFlag;
/// The value is a header: looked for in the folder of the command first, then
/// in the include folders.
def HeaderValue : OptionFlag;

class Kept : Group<kept_Group>;
class Special : Group<special_Group>;

/// The macro that nvcc defines when the option has \p value.
class DefinesWhen<string value, string macro> {
  string MetaVarName = value;
  string HelpText = macro;
}

/// Refused, with the reason that the error message gives.
class Refused<string why> : Group<refused_Group> {
  string HelpText = why;
}

//===----------------------------------------------------------------------===//
// Spellings
//===----------------------------------------------------------------------===//

/// An nvcc flag: -short and --long.
multiclass NvccFlag<string short, string long, OptionGroup group> {
  def NAME : Flag<["-"], short>, Group<group>;
  def NAME#_long : Flag<["--"], long>, Alias<!cast<Option>(NAME)>;
}

/// An nvcc option with a value, also for names of more than one letter.
multiclass NvccValue<string short, string long, OptionGroup group> {
  def NAME : Separate<["-"], short>, Group<group>;
  def NAME#_eq : Joined<["-"], short#"=">, Alias<!cast<Option>(NAME)>;
  def NAME#_long : Separate<["--"], long>, Alias<!cast<Option>(NAME)>;
  def NAME#_long_eq : Joined<["--"], long#"=">, Alias<!cast<Option>(NAME)>;
}

/// A further long spelling, with its value, of the option \p target.
multiclass LongValue<string long, Option target> {
  def NAME : Separate<["--"], long>, Alias<target>;
  def NAME#_eq : Joined<["--"], long#"=">, Alias<target>;
}

/// A flag of nvcc that only defines a macro.
multiclass NvccMacro<string short, string long, Option define, string macro> {
  def NAME : Flag<["-"], short>, Alias<define>, AliasArgs<[macro]>;
  def NAME#_long : Flag<["--"], long>, Alias<define>, AliasArgs<[macro]>;
}

/// -fname and -fno-name of g++ and clang++.
multiclass KeptFeature<string name> {
  def f#NAME : Flag<["-"], "f"#name>, Kept;
  def fno_#NAME : Flag<["-"], "fno-"#name>, Kept;
}

//===----------------------------------------------------------------------===//
// Preprocessor and language
//===----------------------------------------------------------------------===//

def D : JoinedOrSeparate<["-"], "D">, Kept, Flags<[CommaList, RenderJoined]>;
def U : JoinedOrSeparate<["-"], "U">, Kept, Flags<[CommaList, RenderJoined]>;
def I : JoinedOrSeparate<["-"], "I">, Kept,
        Flags<[CommaList, PathValue, RenderJoined]>;
def isystem : JoinedOrSeparate<["-"], "isystem">, Kept,
              Flags<[CommaList, PathValue]>;
def isystem_eq : Joined<["-"], "isystem=">, Alias<isystem>;
def include_ : JoinedOrSeparate<["-"], "include">, Kept,
              Flags<[CommaList, HeaderValue]>;
def include_eq : Joined<["-"], "include=">, Alias<include_>;
defm define_macro : LongValue<"define-macro", D>;
defm undefine_macro : LongValue<"undefine-macro", U>;
defm include_path : LongValue<"include-path", I>;
defm system_include : LongValue<"system-include", isystem>;
defm pre_include : LongValue<"pre-include", include_>;
defm long_include : LongValue<"include", include_>;
defm include_directory : LongValue<"include-directory", I>;

def imacros : JoinedOrSeparate<["-"], "imacros">, Kept, Flags<[HeaderValue]>;
def iquote : JoinedOrSeparate<["-"], "iquote">, Kept, Flags<[PathValue]>;
def idirafter : JoinedOrSeparate<["-"], "idirafter">, Kept, Flags<[PathValue]>;
def cxx_isystem : JoinedOrSeparate<["-"], "cxx-isystem">, Kept,
                  Flags<[PathValue]>;
def isysroot : JoinedOrSeparate<["-"], "isysroot">, Kept, Flags<[PathValue]>;
def sysroot_eq : Joined<["--"], "sysroot=">, Kept, Flags<[PathValue]>;
def sysroot : Separate<["--"], "sysroot">, Alias<sysroot_eq>;
def gcc_toolchain_eq : Joined<["--"], "gcc-toolchain=">, Kept,
                       Flags<[PathValue]>;
def gcc_install_dir_eq : Joined<["--"], "gcc-install-dir=">, Kept,
                         Flags<[PathValue]>;
def nostdinc : Flag<["-"], "nostdinc">, Kept;
def nostdincxx : Flag<["-"], "nostdinc++">, Kept;
def nostdlibinc : Flag<["-"], "nostdlibinc">, Kept;
def stdlib_eq : Joined<["-"], "stdlib=">, Kept;
def stdlibxx_isystem : JoinedOrSeparate<["-"], "stdlib++-isystem">, Kept,
                       Flags<[PathValue]>;
def trigraphs : Flag<["-"], "trigraphs">, Kept;
def pthread : Flag<["-"], "pthread">, Kept;

/// Dialect: C dialects and those older than C++11 cannot hold CUDA.
defm std : NvccValue<"std", "std", special_Group>;
def ansi : Flag<["-"], "ansi">, Group<tool_Group>;
/// Language: always CUDA, so a database's `-x cu` only says which unit it is.
def x : JoinedOrSeparate<["-"], "x">, Special;
defm x_long : LongValue<"x", x>;
defm language : LongValue<"language", x>;

/// Host options handed through: each is looked up in this table again.
defm Xcompiler : NvccValue<"Xcompiler", "compiler-options", special_Group>;
def Wp_comma : CommaJoined<["-"], "Wp,">, Special;
def Xpreprocessor : Separate<["-"], "Xpreprocessor">, Special;
def Xarch_host : Separate<["-"], "Xarch_host">, Special;
def Xarch_device : Separate<["-"], "Xarch_device">, Special;
/// Looked up for refusal only: options of Clang's inner program.
def Xclang : Separate<["-"], "Xclang">, Special;
def Xclang_eq : Joined<["-"], "Xclang=">, Alias<Xclang>;
def Xanalyzer : Separate<["-"], "Xanalyzer">, Alias<Xclang>;
/// Response files, expanded before this table is asked.
defm optf : NvccValue<"optf", "options-file", special_Group>;

defm exceptions : KeptFeature<"exceptions">;
def noeh : Flag<["-"], "noeh">, Alias<fno_exceptions>;
def no_exceptions_long : Flag<["--"], "no-exceptions">, Alias<fno_exceptions>;
defm cxx_exceptions : KeptFeature<"cxx-exceptions">;
defm rtti : KeptFeature<"rtti">;
defm char8_t : KeptFeature<"char8_t">;
defm signed_char : KeptFeature<"signed-char">;
defm unsigned_char : KeptFeature<"unsigned-char">;
defm short_enums : KeptFeature<"short-enums">;
defm short_wchar : KeptFeature<"short-wchar">;
defm ms_extensions : KeptFeature<"ms-extensions">;
defm gnu_keywords : KeptFeature<"gnu-keywords">;
defm blocks : KeptFeature<"blocks">;
defm builtin : KeptFeature<"builtin">;
defm coroutines : KeptFeature<"coroutines">;
defm aligned_allocation : KeptFeature<"aligned-allocation">;
defm aligned_new : KeptFeature<"aligned-new">;
defm sized_deallocation : KeptFeature<"sized-deallocation">;
defm operator_names : KeptFeature<"operator-names">;
defm trigraphs : KeptFeature<"trigraphs">;
defm dollars_in_identifiers : KeptFeature<"dollars-in-identifiers">;
defm declspec : KeptFeature<"declspec">;
defm delayed_template_parsing : KeptFeature<"delayed-template-parsing">;
defm access_control : KeptFeature<"access-control">;
defm wrapv : KeptFeature<"wrapv">;
def ffreestanding : Flag<["-"], "ffreestanding">, Kept;
def fno_builtin_ : Joined<["-"], "fno-builtin-">, Kept;
def fpermissive : Flag<["-"], "fpermissive">, Group<tool_Group>;
def ftemplate_depth_eq : Joined<["-"], "ftemplate-depth=">, Kept;
def ftemplate_depth : Separate<["-"], "ftemplate-depth">,
                      Alias<ftemplate_depth_eq>;
defm ftemplate_depth_long : LongValue<"ftemplate-depth", ftemplate_depth_eq>;
def fconstexpr_depth_eq : Joined<["-"], "fconstexpr-depth=">, Kept;
def fconstexpr_steps_eq : Joined<["-"], "fconstexpr-steps=">, Kept;
def fbracket_depth_eq : Joined<["-"], "fbracket-depth=">, Kept;
defm ftemplate_backtrace_limit
    : NvccValue<"ftemplate-backtrace-limit", "ftemplate-backtrace-limit",
                warning_Group>;
/// OpenMP: code under `#ifdef _OPENMP` counts, the pragmas change no token.
def fopenmp : Flag<["-"], "fopenmp">, Alias<D>, AliasArgs<["_OPENMP=201511"]>;
def fopenmp_eq : Joined<["-"], "fopenmp=">, Group<tool_Group>;

/// Errors that Clang lets one switch off; everything else about warnings goes.
def Wno : Joined<["-"], "Wno-">, Kept;
def W : Joined<["-"], "W">, Group<warning_Group>;
def w : Flag<["-"], "w">, Group<warning_Group>;
defm Werror_long : LongValue<"Werror", W>;
def pedantic : Flag<["-"], "pedantic">, Group<warning_Group>;
def pedantic_errors : Flag<["-"], "pedantic-errors">, Group<warning_Group>;

/// Host instruction sets: they decide which intrinsics are declared.
foreach feature = ["march=", "msse", "mssse3", "mavx", "mfma", "mf16c", "mbmi",
                   "mpopcnt", "mlzcnt", "maes", "mpclmul"] in
  def !subst("=", "_eq", feature) : Joined<["-"], feature>,
                                    Group<kept_host_Group>;

//===----------------------------------------------------------------------===//
// nvcc options that define a macro
//===----------------------------------------------------------------------===//

defm extended_lambda : NvccMacro<"extended-lambda", "extended-lambda", D,
                                 "__CUDACC_EXTENDED_LAMBDA__">;
defm expt_extended_lambda
    : NvccMacro<"expt-extended-lambda", "expt-extended-lambda", D,
                "__CUDACC_EXTENDED_LAMBDA__">;
defm expt_relaxed_constexpr
    : NvccMacro<"expt-relaxed-constexpr", "expt-relaxed-constexpr", D,
                "__CUDACC_RELAXED_CONSTEXPR__">;
defm device_debug : NvccMacro<"G", "device-debug", D, "__CUDACC_DEBUG__">;
defm ewp : NvccMacro<"ewp", "extensible-whole-program", D,
                     "__CUDACC_EWP__">;
defm device_c : NvccMacro<"dc", "device-c", D, "__CUDACC_RDC__">;
defm rdc : NvccValue<"rdc", "relocatable-device-code", define_Group>,
           DefinesWhen<"true", "__CUDACC_RDC__">;
defm default_stream
    : NvccValue<"default-stream", "default-stream", define_Group>,
      DefinesWhen<"per-thread", "CUDA_API_PER_THREAD_DEFAULT_STREAM=1">;

//===----------------------------------------------------------------------===//
// Refused
//===----------------------------------------------------------------------===//

class LoadsCode : Refused<"it would load code into the compiler">;
class RunsProgram : Refused<"it would run another program">;
class ReadsOptions : Refused<"it would read options from elsewhere">;

def fplugin : Joined<["-"], "fplugin">, LoadsCode;
def fpass_plugin : Joined<["-"], "fpass-plugin">, LoadsCode;
def fcas_plugin : Joined<["-"], "fcas-plugin-">, LoadsCode;
def hipspv_pass_plugin : Joined<["--"], "hipspv-pass-plugin=">, LoadsCode;
def load : Separate<["-", "--"], "load">, LoadsCode;
def load_eq : Joined<["-", "--"], "load=">, LoadsCode;
def plugin : Separate<["-"], "plugin">, LoadsCode;
def plugin_arg : Joined<["-"], "plugin-arg-">, LoadsCode;
def add_plugin : Separate<["-"], "add-plugin">, LoadsCode;
def load_pass_plugin : Joined<["-", "--"], "load-pass-plugin">, LoadsCode;
def B : JoinedOrSeparate<["-"], "B">, RunsProgram;
def prefix_long : Joined<["--"], "prefix">, RunsProgram;
def ccc_gcc_name : Separate<["-"], "ccc-gcc-name">, RunsProgram;
def ccc_install_dir : Separate<["-"], "ccc-install-dir">, RunsProgram;
def ptxas_path : Joined<["--"], "ptxas-path=">, RunsProgram;
def wrapper : Separate<["-"], "wrapper">, RunsProgram;
def nvptx_arch_tool : Joined<["--"], "nvptx-arch-tool=">, RunsProgram;
def amdgpu_arch_tool : Joined<["--"], "amdgpu-arch-tool=">, RunsProgram;
def offload_arch_tool : Joined<["--"], "offload-arch-tool=">, RunsProgram;
def config : Separate<["--"], "config">, ReadsOptions;
def config_eq : Joined<["--"], "config=">, ReadsOptions;
def config_user_dir : Joined<["--"], "config-user-dir">, ReadsOptions;
def config_system_dir : Joined<["--"], "config-system-dir">, ReadsOptions;
def specs : Separate<["-", "--"], "specs">, ReadsOptions;
def specs_eq : Joined<["-", "--"], "specs=">, ReadsOptions;

//===----------------------------------------------------------------------===//
// Dropped: architecture, phases, outputs
//===----------------------------------------------------------------------===//

defm gpu_architecture : NvccValue<"arch", "gpu-architecture", arch_Group>;
defm gpu_code : NvccValue<"code", "gpu-code", arch_Group>;
defm generate_code : NvccValue<"gencode", "generate-code", arch_Group>;
def cuda_gpu_arch_eq : Joined<["--"], "cuda-gpu-arch=">, Group<arch_Group>;
def no_cuda_gpu_arch_eq : Joined<["--"], "no-cuda-gpu-arch=">,
                          Group<arch_Group>;
def offload_arch_eq : Joined<["--"], "offload-arch=">, Group<arch_Group>;
def m : JoinedOrSeparate<["-"], "m">, Group<arch_Group>;
defm machine : LongValue<"machine", m>;
def m64_long : Flag<["--"], "m64">, Group<arch_Group>;
def target : Separate<["-", "--"], "target">, Group<arch_Group>;
def target_eq : Joined<["-", "--"], "target=">, Group<arch_Group>;
/// Looked up for refusal only: options of LLVM.
def mllvm : Separate<["-"], "mllvm">, Special;
def mllvm_eq : Joined<["-"], "mllvm=">, Alias<mllvm>;

defm cuda : NvccFlag<"cuda", "cuda", phase_Group>;
defm cubin : NvccFlag<"cubin", "cubin", phase_Group>;
defm fatbin : NvccFlag<"fatbin", "fatbin", phase_Group>;
defm ptx : NvccFlag<"ptx", "ptx", phase_Group>;
defm optix_ir : NvccFlag<"optix-ir", "optix-ir", phase_Group>;
defm ltoir : NvccFlag<"ltoir", "ltoir", phase_Group>;
defm preprocess : NvccFlag<"E", "preprocess", phase_Group>;
defm compile : NvccFlag<"c", "compile", phase_Group>;
defm device_w : NvccFlag<"dw", "device-w", phase_Group>;
defm device_link : NvccFlag<"dlink", "device-link", phase_Group>;
defm link : NvccFlag<"link", "link", phase_Group>;
defm lib : NvccFlag<"lib", "lib", phase_Group>;
defm run : NvccFlag<"run", "run", phase_Group>;
defm run_args : NvccValue<"run-args", "run-args", phase_Group>;
defm fdevice_syntax_only
    : NvccFlag<"fdevice-syntax-only", "fdevice-syntax-only", phase_Group>;
def S : Flag<["-"], "S">, Group<phase_Group>;
def fsyntax_only : Flag<["-"], "fsyntax-only">, Group<phase_Group>;
def emit_llvm : Flag<["-"], "emit-llvm">, Group<phase_Group>;
def genco : Flag<["--"], "genco">, Group<phase_Group>;
def cuda_host_only : Flag<["--"], "cuda-host-only">, Group<phase_Group>;
def cuda_device_only : Flag<["--"], "cuda-device-only">, Group<phase_Group>;

def o : JoinedOrSeparate<["-"], "o">, Group<output_Group>;
defm output_file : LongValue<"output-file", o>;
defm odir : NvccValue<"odir", "output-directory", output_Group>;
defm objtemp : NvccFlag<"objtemp", "objdir-as-tempdir", output_Group>;
defm M : NvccFlag<"M", "generate-dependencies", output_Group>;
defm MM : NvccFlag<"MM", "generate-nonsystem-dependencies", output_Group>;
defm MD : NvccFlag<"MD", "generate-dependencies-with-compile", output_Group>;
defm MMD : NvccFlag<"MMD", "generate-nonsystem-dependencies-with-compile",
                    output_Group>;
defm MP : NvccFlag<"MP", "generate-dependency-targets", output_Group>;
def MF : JoinedOrSeparate<["-"], "MF">, Group<output_Group>;
defm dependency_output : LongValue<"dependency-output", MF>;
def MT : JoinedOrSeparate<["-"], "MT">, Group<output_Group>;
def MQ : JoinedOrSeparate<["-"], "MQ">, Group<output_Group>;
def MJ : JoinedOrSeparate<["-"], "MJ">, Group<output_Group>;
def MG : Flag<["-"], "MG">, Group<output_Group>;
def MV : Flag<["-"], "MV">, Group<output_Group>;
defm keep : NvccFlag<"keep", "keep", output_Group>;
defm keep_dir : NvccValue<"keep-dir", "keep-dir", output_Group>;
def save_temps : Joined<["-", "--"], "save-temps">, Group<output_Group>;
defm clean : NvccFlag<"clean", "clean-targets", output_Group>;
defm time : NvccValue<"time", "time", output_Group>;
defm fdevice_time_trace
    : NvccValue<"fdevice-time-trace", "fdevice-time-trace", output_Group>;
def ftime_trace : Joined<["-"], "ftime-trace">, Group<output_Group>;
def serialize_diagnostics
    : Separate<["-", "--"], "serialize-diagnostics">, Group<output_Group>;
def dependency_file : Separate<["-"], "dependency-file">, Group<output_Group>;
def dependency_dot : Separate<["-"], "dependency-dot">, Group<output_Group>;
def header_include_file
    : Separate<["-"], "header-include-file">, Group<output_Group>;
def index_store_path
    : Separate<["-"], "index-store-path">, Group<output_Group>;
def dumpdir : Separate<["-"], "dumpdir">, Group<output_Group>;
def dumpbase : Separate<["-"], "dumpbase">, Group<output_Group>;
def fmodules : Joined<["-"], "fmodule">, Group<output_Group>;
def fimplicit_modules : Flag<["-"], "fimplicit-modules">, Group<output_Group>;
def fsave_optimization_record
    : Joined<["-"], "fsave-optimization-record">, Group<output_Group>;
def fcrash_diagnostics : Joined<["-"], "fcrash-diagnostics">,
                         Group<output_Group>;
/// Predefined macros hold up the standard library.
def undef : Flag<["-"], "undef">, Group<tool_Group>;
def include_pch : Separate<["-"], "include-pch">, Group<tool_Group>;
def resource_dir : Separate<["-"], "resource-dir">, Group<tool_Group>;
def resource_dir_eq : Joined<["-"], "resource-dir=">, Group<tool_Group>;
def cuda_path_eq : Joined<["--"], "cuda-path=">, Group<tool_Group>;
def working_directory
    : Separate<["-"], "working-directory">, Group<tool_Group>;
def working_directory_eq
    : Joined<["-"], "working-directory=">, Group<tool_Group>;

//===----------------------------------------------------------------------===//
// Dropped: linking, code generation
//===----------------------------------------------------------------------===//

def l : JoinedOrSeparate<["-"], "l">, Group<link_Group>;
defm library : LongValue<"library", l>;
def L : JoinedOrSeparate<["-"], "L">, Group<link_Group>;
defm library_path : LongValue<"library-path", L>;
defm Xlinker : NvccValue<"Xlinker", "linker-options", link_Group>;
defm Xarchive : NvccValue<"Xarchive", "archive-options", link_Group>;
defm Xnvlink : NvccValue<"Xnvlink", "nvlink-options", link_Group>;
defm cudart : NvccValue<"cudart", "cudart", link_Group>;
defm cudadevrt : NvccValue<"cudadevrt", "cudadevrt", link_Group>;
defm libdevice_directory : NvccValue<"ldir", "libdevice-directory", link_Group>;
defm shared : NvccFlag<"shared", "shared", link_Group>;
defm relocatable_link : NvccFlag<"r", "relocatable-link", link_Group>;
defm entries : NvccValue<"e", "entries", link_Group>;
defm host_linker_script : NvccValue<"hls", "host-linker-script", link_Group>;
defm aug_hls : NvccFlag<"aug-hls", "augment-host-linker-script", link_Group>;
defm dlto : NvccFlag<"dlto", "dlink-time-opt", link_Group>;
defm lto : NvccFlag<"lto", "lto", link_Group>;
defm gen_opt_lto : NvccFlag<"gen-opt-lto", "gen-opt-lto", link_Group>;
def T : JoinedOrSeparate<["-"], "T">, Group<link_Group>;
def u : Separate<["-"], "u">, Group<link_Group>;
def z : Separate<["-"], "z">, Group<link_Group>;
def framework : Separate<["-"], "framework">, Group<link_Group>;
def Wl_comma : Joined<["-"], "Wl,">, Group<link_Group>;
def Wa_comma : Joined<["-"], "Wa,">, Group<codegen_Group>;
def Xassembler : Separate<["-"], "Xassembler">, Group<codegen_Group>;

defm profile : NvccFlag<"pg", "profile", codegen_Group>;
def g : Joined<["-"], "g">, Group<codegen_Group>;
def debug_long : Flag<["--"], "debug">, Group<codegen_Group>;
defm lineinfo : NvccFlag<"lineinfo", "generate-line-info", codegen_Group>;
defm opt_info : NvccValue<"opt-info", "optimization-info", codegen_Group>;
def O : Joined<["-"], "O">, Group<codegen_Group>;
defm optimize : LongValue<"optimize", O>;
defm dopt : NvccValue<"dopt", "dopt", codegen_Group>;
defm Ofast_compile : NvccValue<"Ofc", "Ofast-compile", codegen_Group>;
defm Xptxas : NvccValue<"Xptxas", "ptxas-options", codegen_Group>;
defm maxrregcount : NvccValue<"maxrregcount", "maxrregcount", codegen_Group>;
defm use_fast_math : NvccFlag<"use_fast_math", "use_fast_math", codegen_Group>;
defm ftz : NvccValue<"ftz", "ftz", codegen_Group>;
defm prec_div : NvccValue<"prec-div", "prec-div", codegen_Group>;
defm prec_sqrt : NvccValue<"prec-sqrt", "prec-sqrt", codegen_Group>;
defm fmad : NvccValue<"fmad", "fmad", codegen_Group>;
defm extra_device_vectorization
    : NvccFlag<"extra-device-vectorization", "extra-device-vectorization",
               codegen_Group>;
defm src_in_ptx : NvccFlag<"src-in-ptx", "source-in-ptx", codegen_Group>;
defm restrict : NvccFlag<"restrict", "restrict", codegen_Group>;
defm res_usage : NvccFlag<"res-usage", "resource-usage", codegen_Group>;
defm keep_device_functions
    : NvccFlag<"keep-device-functions", "keep-device-functions", codegen_Group>;
defm static_global_template_stub
    : NvccValue<"static-global-template-stub", "static-global-template-stub",
                codegen_Group>;
defm device_entity_visibility
    : NvccValue<"device-entity-has-hidden-visibility",
                "device-entity-has-hidden-visibility", codegen_Group>;
defm no_compress : NvccFlag<"no-compress", "no-compress", codegen_Group>;
defm compress_mode : NvccValue<"compress-mode", "compress-mode", codegen_Group>;
defm jump_table_density
    : NvccValue<"jtd", "jump-table-density", codegen_Group>;
defm relocatable_ptx : NvccFlag<"reloc-ptx", "relocatable-ptx", codegen_Group>;
defm device_stack_protector
    : NvccValue<"device-stack-protector", "device-stack-protector",
                codegen_Group>;
defm frandom_seed : NvccValue<"frandom-seed", "frandom-seed", codegen_Group>;
defm sanitize : NvccValue<"sanitize", "sanitize", codegen_Group>;
defm nohdmoveforward
    : NvccFlag<"nohdmoveforward", "no-host-device-move-forward", codegen_Group>;
defm nohdinitlist : NvccFlag<"nohdinitlist", "no-host-device-initializer-list",
                             codegen_Group>;
def param : Separate<["--"], "param">, Group<codegen_Group>;
def f : Joined<["-"], "f">, Group<codegen_Group>;

//===----------------------------------------------------------------------===//
// Dropped: nvcc's own workings
//===----------------------------------------------------------------------===//

defm ccbin : NvccValue<"ccbin", "compiler-bindir", tool_Group>;
defm arbin : NvccValue<"arbin", "archiver-binary", tool_Group>;
defm allow_unsupported_compiler
    : NvccFlag<"allow-unsupported-compiler", "allow-unsupported-compiler",
               tool_Group>;
defm target_directory : NvccValue<"target-dir", "target-directory", tool_Group>;
defm use_local_env : NvccFlag<"use-local-env", "use-local-env", nvcc_Group>;
defm force_cl_env_setup
    : NvccFlag<"force-cl-env-setup", "force-cl-env-setup", nvcc_Group>;
defm forward_host_compiler
    : NvccFlag<"forward-unknown-to-host-compiler",
               "forward-unknown-to-host-compiler", nvcc_Group>;
defm forward_host_linker
    : NvccFlag<"forward-unknown-to-host-linker",
               "forward-unknown-to-host-linker", nvcc_Group>;
defm forward_unknown_opts
    : NvccFlag<"forward-unknown-opts", "forward-unknown-opts", nvcc_Group>;
defm noprof : NvccFlag<"noprof", "dont-use-profile", nvcc_Group>;
defm dryrun : NvccFlag<"dryrun", "dryrun", nvcc_Group>;
defm verbose : NvccFlag<"v", "verbose", nvcc_Group>;
def t : JoinedOrSeparate<["-"], "t">, Group<nvcc_Group>;
defm threads : LongValue<"threads", t>;
defm split_compile : NvccValue<"split-compile", "split-compile", nvcc_Group>;
defm split_compile_extended
    : NvccValue<"split-compile-extended", "split-compile-extended", nvcc_Group>;
defm jobserver : NvccFlag<"jobserver", "jobserver", nvcc_Group>;
defm idp : NvccValue<"idp", "input-drive-prefix", nvcc_Group>;
defm ddp : NvccValue<"ddp", "dependency-drive-prefix", nvcc_Group>;
defm dp : NvccValue<"dp", "drive-prefix", nvcc_Group>;
defm dependency_target_name
    : NvccValue<"dependency-target-name", "dependency-target-name", nvcc_Group>;
def disable_warnings : Flag<["--"], "disable-warnings">, Alias<w>;
defm code_ls : NvccFlag<"code-ls", "list-gpu-code", nvcc_Group>;
defm arch_ls : NvccFlag<"arch-ls", "list-gpu-arch", nvcc_Group>;
defm err_no : NvccFlag<"err-no", "display-error-number", warning_Group>;
defm no_err_no : NvccFlag<"no-err-no", "no-display-error-number",
                          warning_Group>;
defm diag_error : NvccValue<"diag-error", "diag-error", warning_Group>;
defm diag_suppress : NvccValue<"diag-suppress", "diag-suppress", warning_Group>;
defm diag_warn : NvccValue<"diag-warn", "diag-warn", warning_Group>;
defm brief_diag : NvccValue<"brief-diag", "brief-diagnostics", warning_Group>;
defm Xcudafe : NvccValue<"Xcudafe", "Xcudafe", warning_Group>;
defm qpp_config : NvccFlag<"qpp-config", "qpp-config", nvcc_Group>;
defm astoolspatch
    : NvccFlag<"astoolspatch", "compile-as-tools-patch", nvcc_Group>;
