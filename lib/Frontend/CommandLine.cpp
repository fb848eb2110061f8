//===- CommandLine.cpp - Translate compiler command lines -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "llvm/Support/CommandLine.h"
#include "cu2x/Frontend/Invocation.h"
#include "clang/Basic/LangStandard.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace llvm::opt;

namespace cu2x::frontend {
namespace {

/// The flags that NvccOptions.td adds to LLVM's own (which end at bit 3).
enum RowFlags : unsigned {
  CommaList = 1 << 4,
  PathValue = 1 << 5,
  HeaderValue = 1 << 6,
};

enum RowID : unsigned {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "cu2x/Frontend/NvccOptions.inc"
#undef OPTION
};

#define OPTTABLE_STR_TABLE_CODE
#include "cu2x/Frontend/NvccOptions.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "cu2x/Frontend/NvccOptions.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

const OptTable::Info RowTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "cu2x/Frontend/NvccOptions.inc"
#undef OPTION
};

class OptionRows : public GenericOptTable {
public:
  OptionRows()
      : GenericOptTable(OptionStrTable, OptionPrefixesTable, RowTable) {}
};

const OptTable &rows() {
  static const OptionRows Rows;
  return Rows;
}

/// Response files and forwarding options may nest; no honest build needs more.
constexpr unsigned MaxNesting = 8;

/// Splits an nvcc list at its commas; `\,` and quotes protect a comma.
std::vector<std::string> splitList(StringRef List) {
  std::vector<std::string> Items;
  std::string Item;
  char Quote = 0;
  for (size_t I = 0; I != List.size(); ++I) {
    char C = List[I];
    if (C == '\\' && I + 1 != List.size() && List[I + 1] == ',') {
      Item += ',';
      ++I;
      continue;
    }
    if (Quote ? C == Quote : (C == '"' || C == '\''))
      Quote = Quote ? 0 : C;
    if (C == ',' && !Quote) {
      if (!Item.empty())
        Items.push_back(std::move(Item));
      Item.clear();
      continue;
    }
    Item += C;
  }
  if (!Item.empty())
    Items.push_back(std::move(Item));
  return Items;
}

std::vector<std::string> tokenize(StringRef Text) {
  BumpPtrAllocator Alloc;
  StringSaver Saver(Alloc);
  SmallVector<const char *, 16> Words;
  cl::TokenizeGNUCommandLine(Text, Saver, Words);
  return std::vector<std::string>(Words.begin(), Words.end());
}

/// True when \p Inner, symbolic links followed, lies below \p Outer.
bool liesBelow(StringRef Inner, StringRef Outer) {
  SmallString<256> RealInner, RealOuter;
  if (sys::fs::real_path(Inner, RealInner) ||
      sys::fs::real_path(Outer.empty() ? "." : Outer, RealOuter))
    return false;
  auto I = sys::path::begin(RealInner), IE = sys::path::end(RealInner);
  auto O = sys::path::begin(RealOuter), OE = sys::path::end(RealOuter);
  for (; O != OE; ++O, ++I)
    if (I == IE || *I != *O)
      return false;
  return true;
}

/// The command without launchers such as `ccache` in front of the compiler.
ArrayRef<std::string> dropLaunchers(ArrayRef<std::string> Argv) {
  while (Argv.size() > 1 &&
         StringSwitch<bool>(sys::path::stem(Argv[0]))
             .Cases({"ccache", "sccache", "distcc"}, true)
             .Cases({"icecc", "env", "time"}, true)
             .Default(false) &&
         !StringRef(Argv[1]).starts_with("-")) {
    Argv = Argv.drop_front();
    while (Argv.size() > 1 && StringRef(Argv[0]).contains('='))
      Argv = Argv.drop_front();
  }
  return Argv;
}

Error refuse(const Option &Opt, StringRef Spelled) {
  return createStringError("option '" + Spelled +
                           "' is refused: " + Opt.getHelpText());
}

class CommandTranslator {
public:
  CommandTranslator(bool SplitsLists, StringRef Directory, StringRef Root,
                    StringRef BuildFolder)
      : SplitsLists(SplitsLists), Root(Root), BuildFolder(BuildFolder) {
    Flags.Directory = Directory.str();
  }

  Error translate(ArrayRef<std::string> Args, unsigned Depth);
  UnitFlags take() { return std::move(Flags); }

private:
  Error translateOption(const Arg &A, StringRef Spelled, unsigned Depth);
  Error translateSpecial(const Arg &A, StringRef Spelled, unsigned Depth);
  /// Fails if \p Word, whose value comes with another option if it has one, is
  /// to be refused. \p Spelled is for the message.
  Error refuseInner(StringRef Word, StringRef Spelled);
  Error forwardToHost(StringRef Option, StringRef Value, unsigned Depth);
  Error expand(StringRef Name, unsigned Depth);
  Error keep(const Arg &A, StringRef Spelled);
  void noteFloat(const Arg &A);
  void keepDialect(StringRef Value, StringRef Spelled);
  std::string resolve(StringRef Value, bool MayBeElsewhere) const;
  bool liesInProject(StringRef Path) const;
  bool mayInclude(StringRef Name) const;
  void ignore(const Twine &Spelled, StringRef Why) {
    Flags.Ignored.push_back((Spelled + ": " + Why).str());
  }

  bool SplitsLists;
  StringRef Root;
  StringRef BuildFolder;
  UnitFlags Flags;
};

Error CommandTranslator::translate(ArrayRef<std::string> Args, unsigned Depth) {
  if (Depth > MaxNesting)
    return createStringError("options are nested too deeply (response files "
                             "that name each other?)");
  std::vector<const char *> Words;
  for (const std::string &A : Args)
    if (!A.empty())
      Words.push_back(A.c_str());
  InputArgList List(Words.data(), Words.data() + Words.size());
  for (unsigned Index = 0; Index < Words.size();) {
    unsigned First = Index;
    std::unique_ptr<Arg> A = rows().ParseOneArg(List, Index);
    std::string Spelled =
        llvm::join(Words.begin() + First,
                   Words.begin() + std::min<size_t>(Index, Words.size()), " ");
    if (!A) {
      if (Error E = refuseInner(Words[First], Words[First]))
        return E;
      ignore(Words[First], "its value is missing");
      continue;
    }
    if (Error E = translateOption(*A, Spelled, Depth))
      return E;
  }
  return Error::success();
}

Error CommandTranslator::translateOption(const Arg &A, StringRef Spelled,
                                         unsigned Depth) {
  const Option &Opt = A.getOption();
  if (Opt.getKind() == Option::InputClass) {
    // Inputs are chosen by the user or the database, not by the options.
    if (Spelled.consume_front("@"))
      return expand(Spelled, Depth);
    return Error::success();
  }
  if (Opt.getKind() == Option::UnknownClass) {
    ignore(Spelled, "unknown option");
    return Error::success();
  }
  noteFloat(A);
  switch (Opt.getGroup().getID()) {
  case OPT_kept_Group:
    return keep(A, Spelled);
  case OPT_kept_host_Group:
    Flags.Args.push_back("-Xarch_host");
    return keep(A, Spelled);
  case OPT_define_Group:
    if (A.getValue() == Opt.getMetaVar())
      Flags.Args.push_back(("-D" + Opt.getHelpText()).str());
    else
      ignore(Spelled, Opt.getGroup().getHelpText());
    return Error::success();
  case OPT_special_Group:
    return translateSpecial(A, Spelled, Depth);
  case OPT_refused_Group:
    return refuse(Opt, Spelled);
  default:
    ignore(Spelled, Opt.getGroup().getHelpText());
    return Error::success();
  }
}

/// Clang knows these flags of nvcc not; a translation may.
void CommandTranslator::noteFloat(const Arg &A) {
  StringRef Value = A.getNumValues() ? A.getValue() : "";
  Value.consume_front("=");
  FloatFlags &F = Flags.Float;
  switch (A.getOption().getID()) {
  case OPT_use_fast_math:
    F.FastFunctions = F.FastDivision = F.FastRoot = F.Flush = true;
    break;
  case OPT_ftz:
    F.Flush = Value == "true";
    break;
  case OPT_prec_div:
    F.FastDivision = Value == "false";
    break;
  case OPT_prec_sqrt:
    F.FastRoot = Value == "false";
    break;
  case OPT_fmad:
    F.NoContraction = Value == "false";
    break;
  }
}

Error CommandTranslator::translateSpecial(const Arg &A, StringRef Spelled,
                                          unsigned Depth) {
  StringRef Value = A.getNumValues() ? A.getValue() : "";
  switch (A.getOption().getID()) {
  case OPT_std:
    keepDialect(Value, Spelled);
    return Error::success();
  case OPT_optf:
    for (const std::string &File : splitList(Value))
      if (Error E = expand(File, Depth))
        return E;
    return Error::success();
  case OPT_Xcompiler:
    for (const std::string &Item : splitList(Value))
      if (Error E = translate(tokenize(Item), Depth + 1))
        return E;
    return Error::success();
  case OPT_Wp_comma:
    return translate(
        std::vector<std::string>(A.getValues().begin(), A.getValues().end()),
        Depth + 1);
  case OPT_Xpreprocessor:
    return translate(Value.str(), Depth + 1);
  case OPT_Xarch_host:
    return forwardToHost("-Xarch_host", Value, Depth);
  case OPT_Xarch_device:
    return forwardToHost("-Xarch_device", Value, Depth);
  case OPT_Xclang:
  case OPT_mllvm:
    // Clang's inner program and LLVM have options of their own: only their
    // danger is known.
    if (Error E = refuseInner(Value, Spelled))
      return E;
    ignore(Spelled, "an option of Clang's inner program");
    return Error::success();
  default:
    return Error::success();
  }
}

Error CommandTranslator::refuseInner(StringRef Word, StringRef Spelled) {
  std::string Inner = Word.str();
  const char *Words[] = {Inner.c_str(), ""};
  InputArgList List(std::begin(Words), std::end(Words));
  unsigned Index = 0;
  if (std::unique_ptr<Arg> A = rows().ParseOneArg(List, Index))
    if (A->getOption().getGroup().isValid() &&
        A->getOption().getGroup().getID() == OPT_refused_Group)
      return refuse(A->getOption(), Spelled);
  return Error::success();
}

/// Keeps \p Value for one side: \p Option is `-Xarch_host` or `-Xarch_device`,
/// which take a single word.
Error CommandTranslator::forwardToHost(StringRef Option, StringRef Value,
                                       unsigned Depth) {
  size_t Before = Flags.Args.size();
  if (Error E = translate(Value.str(), Depth + 1))
    return E;
  if (Flags.Args.size() == Before + 1)
    Flags.Args.insert(Flags.Args.end() - 1, Option.str());
  else
    Flags.Args.resize(Before);
  return Error::success();
}

Error CommandTranslator::expand(StringRef Name, unsigned Depth) {
  std::string Path = resolve(Name, /*MayBeElsewhere=*/false);
  if (!sys::fs::is_regular_file(Path))
    return createStringError("response file '" + Path + "' cannot be read");
  if (!liesInProject(Path))
    return createStringError("response file '" + Path +
                             "' is refused: it lies outside the project's "
                             "folder");
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(Path);
  if (!Buffer)
    return createStringError("response file '" + Path + "' cannot be read: " +
                             Buffer.getError().message());
  return translate(tokenize((*Buffer)->getBuffer()), Depth + 1);
}

bool CommandTranslator::liesInProject(StringRef Path) const {
  return liesBelow(Path, Root) ||
         (!BuildFolder.empty() && liesBelow(Path, BuildFolder));
}

/// Whether the header \p Name of a database may be read: one of the project, or
/// one that the include folders have by its name.
bool CommandTranslator::mayInclude(StringRef Name) const {
  // Who gives flags by hand says what is read.
  if (Flags.Directory.empty())
    return true;
  if (sys::path::is_absolute(Name))
    return liesInProject(Name) || !sys::fs::exists(Name);
  return !is_contained(
      make_range(sys::path::begin(Name), sys::path::end(Name)), "..");
}

Error CommandTranslator::keep(const Arg &A, StringRef Spelled) {
  const Option &Opt = A.getOption();
  std::string Name = Opt.getPrefixedName().str();
  if (Opt.getKind() == Option::FlagClass) {
    Flags.Args.push_back(Name);
    return Error::success();
  }
  StringRef Value = A.getValue();
  bool FromAlias = A.getAlias() && A.getAlias()->getOption().getAliasArgs();
  if (SplitsLists && Opt.getKind() == Option::JoinedOrSeparateClass)
    Value.consume_front("=");
  std::vector<std::string> Values =
      SplitsLists && Opt.hasFlag(CommaList) && !FromAlias
          ? splitList(Value)
          : std::vector<std::string>{Value.str()};
  for (std::string &Item : Values) {
    if (Opt.hasFlag(PathValue))
      Item = resolve(Item, /*MayBeElsewhere=*/false);
    else if (Opt.hasFlag(HeaderValue)) {
      Item = resolve(Item, /*MayBeElsewhere=*/true);
      if (!mayInclude(Item))
        return createStringError("option '" + Spelled +
                                 "' is refused: '" + Item +
                                 "' lies outside the project's folder, which "
                                 "--root names");
    }
    if (Opt.getRenderStyle() == Option::RenderJoinedStyle) {
      Flags.Args.push_back(Name + Item);
      continue;
    }
    Flags.Args.push_back(Name);
    Flags.Args.push_back(Item);
  }
  return Error::success();
}

void CommandTranslator::keepDialect(StringRef Value, StringRef Spelled) {
  using clang::LangStandard;
  LangStandard::Kind Kind = LangStandard::getLangKind(Value);
  if (Kind == LangStandard::lang_unspecified)
    return ignore(Spelled, "unknown dialect");
  const LangStandard &Standard = LangStandard::getLangStandardForKind(Kind);
  if (Standard.getLanguage() != clang::Language::CXX)
    return ignore(Spelled, "not a dialect of C++");
  if (!Standard.isCPlusPlus11()) {
    ignore(Spelled, "CUDA needs C++11 or later, parsed as C++14");
    Value = Standard.isGNUMode() ? "gnu++14" : "c++14";
  }
  Flags.Args.push_back(("-std=" + Value).str());
}

std::string CommandTranslator::resolve(StringRef Value,
                                       bool MayBeElsewhere) const {
  if (Flags.Directory.empty() || sys::path::is_absolute(Value))
    return Value.str();
  SmallString<256> Path(Flags.Directory);
  sys::path::append(Path, Value);
  sys::path::remove_dots(Path);
  if (MayBeElsewhere && !sys::fs::exists(Path))
    return Value.str();
  return std::string(Path);
}

} // namespace

Expected<UnitFlags> translateCommandLine(ArrayRef<std::string> Argv,
                                         StringRef Directory, StringRef Root,
                                         StringRef BuildFolder) {
  Argv = dropLaunchers(Argv);
  if (Argv.empty())
    return createStringError("the command line is empty");
  bool IsNvcc = sys::path::stem(Argv[0]).contains("nvcc");
  CommandTranslator Translator(IsNvcc, Directory, Root, BuildFolder);
  if (Error E = Translator.translate(Argv.drop_front(), 0))
    return std::move(E);
  UnitFlags Flags = Translator.take();
  std::string Language = languageOption(Argv);
  Flags.IsCuda = Language == "cu" || Language == "cuda";
  return Flags;
}

std::string languageOption(ArrayRef<std::string> Argv) {
  std::vector<const char *> Words;
  for (const std::string &A : dropLaunchers(Argv).drop_front(!Argv.empty()))
    if (!A.empty())
      Words.push_back(A.c_str());
  InputArgList List(Words.data(), Words.data() + Words.size());
  std::string Language;
  for (unsigned Index = 0; Index < Words.size();)
    if (std::unique_ptr<Arg> A = rows().ParseOneArg(List, Index))
      if (A->getOption().matches(OPT_x))
        Language = StringRef(A->getValue()).ltrim('=').str();
  return Language;
}

} // namespace cu2x::frontend
