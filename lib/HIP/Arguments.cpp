//===- Arguments.cpp - Calls where a rename is not enough -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

enum Action {
  Wrap,
  Insert,
  Drop,
  Rename,
  Location,
  LocationAndFlags,
  Load,
  FreshLoad,
  Store,
  NameInString,
  ComputeType,
  Answer,
  Parts,
  Plain,
  HalfPointer,
  Refuse
};
enum Condition {
  Always,
  WhenNull,
  UnlessCast,
  WhenRecord,
  UnlessLongLong,
  WhenTypedPointer,
  WhenHalfPointer,
  WhenShortPointer,
  WhenNoNumber,
  WhenBoundaryMode,
  WhenDataType,
  WhenBfloat16,
  WhenHalf2,
  WhenTile
};

struct Rule {
  StringRef Function;
  Action Do;
  int Argument;
  unsigned Count; ///< 0: any
  Condition When;
  StringRef Text;
};

constexpr Rule Rules[] = {
#define ARGUMENT_RULE(Function, Action, Argument, Count, Condition, Text)      \
  {Function, Action, Argument, Count, Condition, Text},
#include "cu2x/HIP/ArgumentRules.inc"
#undef ARGUMENT_RULE
};

/// One call with rules, taken apart.
struct Call {
  TokenIndex Name;
  TokenIndex Open;
  llvm::ArrayRef<TokenRange> Args;
  const CallFact *Fact; ///< null where the AST has no word
};

/// Whether a condition holds; no value when only the AST could tell.
using Holding = std::optional<bool>;

} // namespace

static llvm::ArrayRef<Rule> rulesFor(StringRef Function) {
  auto Less = [](const Rule &R, StringRef F) { return R.Function < F; };
  const Rule *Begin =
      std::lower_bound(std::begin(Rules), std::end(Rules), Function, Less);
  const Rule *End = Begin;
  while (End != std::end(Rules) && End->Function == Function)
    ++End;
  return {Begin, End};
}

bool hip::isCacheHint(StringRef Function) {
  return llvm::any_of(rulesFor(Function), [](const Rule &R) {
    return R.Do == Load || R.Do == FreshLoad || R.Do == Store;
  });
}

static bool isNullText(StringRef Text) {
  return Text == "nullptr" || Text == "NULL" || Text == "0" || Text == "0u";
}

/// A cast to a pointer without type that its author wrote.
static bool isCastText(StringRef Text) {
  return Text.starts_with("reinterpret_cast<") || Text.starts_with("(void") ||
         Text.starts_with("(const void");
}

static bool isNumber(TypeClass Type) {
  return Type == TypeClass::Integer32 || Type == TypeClass::Integer64 ||
         Type == TypeClass::OtherInteger || Type == TypeClass::Floating;
}

/// A condition on nothing but the type of an argument.
static bool holdsForType(Condition When, const ArgFact &Arg) {
  switch (When) {
  case WhenRecord:
    return Arg.Type == TypeClass::Record;
  case WhenTypedPointer:
    return Arg.Type == TypeClass::Pointer;
  case WhenHalfPointer:
    return Arg.Type == TypeClass::Pointer &&
           (StringRef(Arg.TypeName).starts_with("__half") ||
            StringRef(Arg.TypeName).starts_with("__nv_bfloat16"));
  case WhenShortPointer:
    return Arg.Type == TypeClass::Pointer && Arg.TypeName == "unsigned short";
  case WhenNoNumber:
    return Arg.Type != TypeClass::Unknown && !isNumber(Arg.Type);
  case WhenBoundaryMode:
    return Arg.TypeName == "cudaSurfaceBoundaryMode";
  case WhenDataType:
    return Arg.Type == TypeClass::Enum &&
           StringRef(Arg.TypeName).starts_with("cudaDataType");
  case WhenBfloat16:
    return StringRef(Arg.TypeName).starts_with("__nv_bfloat16");
  case WhenHalf2:
    return Arg.TypeName == "__half2";
  case WhenTile:
    return Arg.TypeName == "thread_block_tile";
  default:
    return false;
  }
}

/// Whether \p Call counts the bits of nothing but lane masks, which have 64 in
/// HIP without a cast.
static bool countsMasks(const FileContext &File, const CallFact &Call) {
  return !Call.Counts.empty() &&
         llvm::all_of(Call.Counts, [&](const BitCount &Count) {
           if (Count.MakesMask)
             return true;
           return !Count.Variables.empty() &&
                  llvm::all_of(Count.Variables, [&](unsigned V) {
                    auto Mask = File.Facts.Masks.find(V);
                    return Mask != File.Facts.Masks.end() &&
                           Mask->second.IsAuto;
                  });
         });
}

static Holding holds(const Rule &R, const Call &C, const FileContext &File) {
  if (R.When == Always)
    return true;
  const TokenBuffer &T = File.Tokens;
  StringRef Text = T.text(C.Args[R.Argument]);
  const ArgFact *Arg = C.Fact && unsigned(R.Argument) < C.Fact->Args.size()
                           ? &C.Fact->Args[R.Argument]
                           : nullptr;
  switch (R.When) {
  case Always:
    return true;
  case WhenNull:
    if (Arg && Arg->Type != TypeClass::Unknown)
      return Arg->IsNullConstant || isNullText(Text);
    return isNullText(Text) ? Holding(true) : std::nullopt;
  case UnlessCast:
    return !isCastText(Text);
  case WhenRecord:
    if (!Arg || Arg->Type == TypeClass::Unknown)
      return std::nullopt;
    return holdsForType(R.When, *Arg);
  case WhenTypedPointer:
    if (!Arg || Arg->Type == TypeClass::Unknown)
      return !isCastText(Text);
    return holdsForType(R.When, *Arg);
  case WhenHalfPointer:
  case WhenShortPointer:
  case WhenNoNumber:
  case WhenBoundaryMode:
  case WhenDataType:
  case WhenBfloat16:
  case WhenHalf2:
  case WhenTile:
    return Arg && holdsForType(R.When, *Arg);
  case UnlessLongLong:
    if (!Arg || countsMasks(File, *C.Fact))
      return false;
    return Arg->TypeName != "long long" &&
           Arg->TypeName != "unsigned long long";
  }
  return std::nullopt;
}

/// Removes argument \p Index with the comma in front of it, or behind the
/// first one.
static void dropArgument(FileContext &File, const Call &C, unsigned Index) {
  const TokenBuffer &T = File.Tokens;
  TokenRange Arg = C.Args[Index];
  if (Index > 0) {
    unsigned From = T[C.Args[Index - 1].Last].end();
    File.Edits.replace(From, T[Arg.Last].end() - From, "");
  } else {
    unsigned To =
        C.Args.size() > 1 ? T[C.Args[1].First].Offset : T[Arg.Last].end();
    File.Edits.replace(T[Arg.First].Offset, To - T[Arg.First].Offset, "");
  }
}

/// Turns a variable that holds a memory location into a device number.
static bool takeDevice(FileContext &File, TokenRange Arg, const ArgFact &Fact) {
  const TokenBuffer &T = File.Tokens;
  if (!Fact.IsLValueName)
    return false;
  std::string Name = T.text(Arg).str();
  // Of the kinds of places only a device has a number; all others are the
  // host's memory.
  File.Edits.insertBefore(T[Arg.First].Offset,
                          "(" + Name + ".type == hipMemLocationTypeDevice ? ");
  File.Edits.insertAfter(T[Arg.Last].end(), ".id : hipCpuDeviceId)");
  return true;
}

/// How many parts the built-in vector type \p Name has; 0 for other types.
static unsigned partsOf(StringRef Name) {
  static const llvm::StringSet<> Elements = {
      "char", "short", "int", "long", "longlong", "float", "double"};
  if (Name.empty() || Name.back() < '1' || Name.back() > '4')
    return 0;
  unsigned Parts = Name.back() - '0';
  Name = Name.drop_back();
  if (Name != "float" && Name != "double")
    Name.consume_front("u");
  return Elements.contains(Name) ? Parts : 0;
}

/// Whether \p R can be written again without another effect or another name.
static bool isRepeatable(const FileContext &File, TokenRange R) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = R.First; I <= R.Last; ++I) {
    if (T[I].isIdentifier()) {
      const api::Entry *Row = api::lookup(T.text(I));
      if (Row && !Row->isIdentity())
        return false;
    } else if (!T[I].isOneOf({tok::period, tok::arrow, tok::star,
                              tok::numeric_constant, tok::l_square,
                              tok::r_square, tok::plus, tok::minus})) {
      return false;
    }
  }
  return true;
}

/// `g.shfl(v, i)` to `make_uint2(g.shfl((v).x, i), g.shfl((v).y, i))`.
static bool shuffleParts(FileContext &File, const Call &C) {
  const TokenBuffer &T = File.Tokens;
  auto Name = File.Facts.Names.find(T[C.Name].Offset);
  if (!C.Fact || C.Args.size() != 2 || T[C.Name].Directive >= 0 ||
      Name == File.Facts.Names.end() || !Name->second.Object)
    return false;
  unsigned Parts = partsOf(C.Fact->Args[0].TypeName);
  TokenIndex Object = T.at(*Name->second.Object);
  if (!Parts || Object == NoToken || !isRepeatable(File, {Object, C.Name}) ||
      !isRepeatable(File, C.Args[0]) || !isRepeatable(File, C.Args[1]))
    return false;
  std::string Callee = T.text(TokenRange{Object, C.Name}).str();
  std::string Value = T.text(C.Args[0]).str();
  std::string Lane = T.text(C.Args[1]).str();
  std::string Rest;
  for (unsigned I = 1; I < Parts; ++I)
    Rest += ", " + Callee + "((" + Value + ")." + "xyzw"[I] + ", " + Lane + ")";
  File.Edits.insertBefore(T[Object].Offset,
                          "make_" + C.Fact->Args[0].TypeName + "(");
  File.Edits.insertBefore(T[C.Args[0].First].Offset, "(");
  File.Edits.insertAfter(T[C.Args[0].Last].end(), ").x");
  File.Edits.insertAfter(T[T[C.Open].Match].end(), Rest + ")");
  return true;
}

/// Whether a comma stands in \p R outside of parentheses and the like.
static bool hasBareComma(const TokenBuffer &T, TokenRange R) {
  for (TokenIndex I = R.First; I <= R.Last; ++I) {
    if (T[I].is(tok::comma))
      return true;
    if (T[I].isOneOf({tok::l_paren, tok::l_square, tok::l_brace}) &&
        T[I].Match != NoToken)
      I = T[I].Match;
  }
  return false;
}

/// `__ldcg(p)` to `__hip_atomic_load(p, ...)`, and `__stcg(p, v)` likewise.
/// That is made each time, and for numbers only.
static bool accessAtomically(FileContext &File, const Call &C, StringRef Name,
                             StringRef Scope) {
  if (!C.Fact || C.Fact->Args.empty() || !C.Fact->Args[0].PointsToNumber)
    return false;
  const TokenBuffer &T = File.Tokens;
  File.Renamed[C.Name] = Name.str();
  File.Edits.insertAfter(
      T[C.Args.back().Last].end(),
      (", __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_" + Scope).str());
  return true;
}

static void reportPlainAccess(FileContext &File, TokenIndex Name,
                              StringRef Access) {
  reportChanged(File, Name, File.Tokens.text(Name), ("a plain " + Access).str(),
                "the compiler may take it out of a loop, and a load may find "
                "an old value in the cache");
}

static void castArgument(FileContext &File, TokenRange Arg, StringRef Before) {
  const TokenBuffer &T = File.Tokens;
  if (T.text(Arg).starts_with(Before))
    return;
  File.Edits.insertBefore(T[Arg.First].Offset, Before);
  File.Edits.insertAfter(T[Arg.Last].end(), ")");
}

/// Applies one rule. Returns false when it is not known how.
static bool apply(FileContext &File, const Rule &R, const Call &C) {
  const TokenBuffer &T = File.Tokens;
  switch (R.Do) {
  case Wrap: {
    TokenRange Arg = C.Args[R.Argument];
    if (T.text(Arg).starts_with(R.Text))
      return true;
    // The comma of a template argument would end that of a macro.
    bool Apart = R.Text.starts_with("HIP_") && hasBareComma(T, Arg);
    File.Edits.insertBefore(T[Arg.First].Offset,
                            (R.Text + (Apart ? "(" : "")).str());
    File.Edits.insertAfter(T[Arg.Last].end(), Apart ? "))" : ")");
    // The name of a symbol, which CUDA took before release 5, is none in HIP.
    return !R.Text.starts_with("HIP_") ||
           !tok::isStringLiteral(T[Arg.First].Kind);
  }
  case Insert:
    if (unsigned(R.Argument) < C.Args.size())
      File.Edits.insertBefore(T[C.Args[R.Argument].First].Offset,
                              (R.Text + ", ").str());
    else
      File.Edits.insertAfter(T[C.Args.back().Last].end(),
                             (", " + R.Text).str());
    return true;
  case Drop:
    dropArgument(File, C, R.Argument);
    if (R.When != WhenNull)
      File.report(diag::Kind::ArgumentDropped, C.Args[R.Argument].First,
                  {T.text(C.Name).str(), R.Text.str()});
    return true;
  case Rename:
    File.Renamed[C.Name] = R.Text.str();
    return true;
  case Location:
  case LocationAndFlags:
    if (!C.Fact || unsigned(R.Argument) >= C.Fact->Args.size() ||
        !takeDevice(File, C.Args[R.Argument], C.Fact->Args[R.Argument]))
      return false;
    if (R.Do == LocationAndFlags && C.Args.size() > unsigned(R.Argument) + 1)
      dropArgument(File, C, R.Argument + 1);
    return true;
  case Load: // `__ldcs(p)` to `(*(p))`
  case FreshLoad: {
    if (T.next(C.Name) != C.Open)
      return false; // with template arguments
    bool Waits = R.Do == FreshLoad || (C.Fact && C.Fact->InWaitingLoop);
    StringRef Scope = R.Do == FreshLoad ? R.Text : "AGENT";
    if (Waits && accessAtomically(File, C, "__hip_atomic_load", Scope))
      return true;
    File.Renamed[C.Name] = "(*";
    File.Edits.insertAfter(T[T[C.Open].Match].end(), ")");
    if (Waits)
      reportPlainAccess(File, C.Name, "load");
    return true;
  }
  case Store: { // `__stcs(p, v)` to `(*(p) = v)`
    if (T.next(C.Name) != C.Open)
      return false;
    bool Waits = C.Fact && C.Fact->InWaitingLoop;
    if (Waits && accessAtomically(File, C, "__hip_atomic_store", "AGENT"))
      return true;
    if (Waits)
      reportPlainAccess(File, C.Name, "store");
    File.Renamed[C.Name] = "(*";
    unsigned From = T[C.Args[0].Last].end();
    File.Edits.replace(From, T[C.Args[1].First].Offset - From, ") = (");
    File.Edits.insertAfter(T[T[C.Open].Match].end(), ")");
    return true;
  }
  case NameInString: {
    TokenRange Arg = C.Args[R.Argument];
    StringRef Text = T.text(Arg);
    if (!tok::isStringLiteral(T[Arg.First].Kind) || Arg.First != Arg.Last)
      return false;
    const api::Entry *Row = api::lookup(Text.drop_front().drop_back());
    if (!Row || !Row->isSupported())
      return false;
    File.Edits.replace(T[Arg.First].Offset + 1, Text.size() - 2, Row->Hip);
    return true;
  }
  case ComputeType: { // `CUDA_R_32F` to `HIPBLAS_COMPUTE_32F`
    TokenRange Arg = C.Args[R.Argument];
    StringRef Name = T.text(Arg);
    if (Arg.First != Arg.Last || !Name.consume_front("CUDA_R_") ||
        !(Name == "16F" || Name == "32F" || Name == "64F" || Name == "32I"))
      return false;
    File.Renamed[Arg.First] = ("HIPBLAS_COMPUTE_" + Name).str();
    return true;
  }
  case Answer: { // `f(a, b)` to `((void)(a), (void)(b), hipSuccess)`
    auto [Value, Loss] = R.Text.split('|');
    File.Renamed[C.Name] = "";
    File.Edits.insertAfter(T[C.Args.back().Last].end(), (", " + Value).str());
    for (TokenRange Arg : C.Args) {
      File.Edits.insertBefore(T[Arg.First].Offset, "(void)(");
      File.Edits.insertAfter(T[Arg.Last].end(), ")");
    }
    reportChanged(File, C.Name, T.text(C.Name), Value, Loss);
    return true;
  }
  case Parts:
    return shuffleParts(File, C);
  case Plain:
    if (TokenIndex Next = T.next(C.Name); Next != C.Open)
      File.Edits.replace(T[Next].Offset, T[C.Open].Offset - T[Next].Offset, "");
    return true;
  case HalfPointer:
    castArgument(File, C.Args[R.Argument],
                 (isSourceOfC(File) ? "(" + R.Text + ")("
                                    : "reinterpret_cast<" + R.Text + ">(")
                     .str());
    return true;
  case Refuse:
    return false;
  }
  return false;
}

static StringRef reasonOf(const Rule &R) {
  switch (R.Do) {
  case Drop:
  case ComputeType:
  case Parts:
  case Refuse:
    return R.Text;
  case NameInString:
    return "the name it looks up is CUDA's";
  case Location:
  case LocationAndFlags:
    return "HIP takes a device number in place of a memory location";
  default:
    return "its arguments differ in HIP";
  }
}

void hip::reportNotRewritten(FileContext &File, TokenIndex Name,
                             StringRef Reason, StringRef Of) {
  File.report(diag::Kind::ArgumentNotRewritten, Name,
              {(Of.empty() ? File.Tokens.text(Name) : Of).str(), Reason.str()});
}

/// Whether \p R would have to be applied to arguments that are not in the text.
/// \p Fact has them, or the parameters of a function that is not called.
static bool differsByPointer(const Rule &R, const CallFact &Fact) {
  // HIP_SYMBOL() is for the reader, and for NVIDIA's GPUs.
  if ((R.Do == Wrap && R.Text.starts_with("HIP_")) || R.Do == Plain ||
      (R.Count && R.Count != Fact.Args.size()))
    return false;
  const ArgFact *Arg =
      R.Argument >= 0 && unsigned(R.Argument) < Fact.Args.size()
          ? &Fact.Args[R.Argument]
          : nullptr;
  if (!Arg)
    return R.Argument < 0 || R.Do == Insert;
  switch (R.When) {
  case Always:
  case WhenNull:
    return true;
  case UnlessCast:
    return Arg->Type == TypeClass::Function || Arg->Type == TypeClass::Pointer;
  case UnlessLongLong:
    return Arg->TypeName != "long long" &&
           Arg->TypeName != "unsigned long long";
  default:
    return holdsForType(R.When, *Arg);
  }
}

/// A function whose call is not in the text: \p Name is an argument of a macro,
/// the body of one, or the address of the function.
static void checkPointer(FileContext &File, TokenIndex Name,
                         llvm::ArrayRef<Rule> Found) {
  const TokenBuffer &T = File.Tokens;
  auto Call = File.Facts.Calls.find(T[Name].Offset);
  auto Mention = File.Facts.Mentions.find(T[Name].Offset);
  bool IsCall = Call != File.Facts.Calls.end();
  // `CALL(function, argument)` in code that nobody parsed.
  TokenIndex Before = T.previous(Name);
  size_t Count = 0;
  if (Before != NoToken && T[Before].is(tok::l_paren))
    if (auto Args = T.splitArguments(Before))
      Count = Args->size() - 1;
  bool Differs = llvm::any_of(Found, [&](const Rule &R) {
    if (IsCall)
      return differsByPointer(R, Call->second);
    // Of a library's function only the name is known.
    if (Mention != File.Facts.Mentions.end() && !Mention->second.Args.empty())
      return differsByPointer(R, Mention->second);
    return R.Do == Insert || R.Do == Drop || (R.Count && R.Count == Count);
  });
  if (Differs)
    reportNotRewritten(File, Name,
                       IsCall ? "they are not beside its name in the text"
                              : "its type differs in HIP");
}

/// Reports the instances of the template around \p C that HIP has no such
/// function for. Each overload takes the same kind of argument, so that the
/// class tells them apart.
static void refuseInstances(FileContext &File, const Rule &R, const Call &C) {
  bool IsOpen = !C.Fact || C.Fact->Args.empty() ||
                C.Fact->Args[0].Type == TypeClass::Unknown;
  auto Found = File.Facts.InstanceMembers.find(File.Tokens[C.Name].Offset);
  if (R.Do != Refuse || R.Argument != 0 || R.When == Always || !IsOpen ||
      Found == File.Facts.InstanceMembers.end())
    return;
  for (const InstanceMember &M : Found->second) {
    ArgFact Arg;
    Arg.Type = R.When == WhenHalfPointer || R.When == WhenShortPointer
                   ? TypeClass::Pointer
                   : TypeClass::Record;
    Arg.TypeName = M.Record;
    if (holdsForType(R.When, Arg))
      reportNotRewritten(File, C.Name,
                         (R.Text + "; '" + M.Instance + "' asks for it").str());
  }
}

static void rewriteCall(FileContext &File, TokenIndex Name,
                        llvm::ArrayRef<Rule> Found) {
  const TokenBuffer &T = File.Tokens;
  Verdict V = File.judge(Name);
  if (V == Verdict::Vetoed) {
    // The user's overload in one branch and CUDA's function in another.
    auto Fact = File.Facts.Names.find(T[Name].Offset);
    if (Fact != File.Facts.Names.end() && Fact->second.has(Origin::Cuda) &&
        Fact->second.has(Origin::User))
      reportNotRewritten(File, Name, "the name is also the program's own");
    return;
  }
  TokenIndex Open = File.callParen(Name);
  if (Open == NoToken)
    return checkPointer(File, Name, Found);
  auto FactIt = File.Facts.Calls.find(T[Name].Offset);
  const CallFact *Fact =
      FactIt == File.Facts.Calls.end() ? nullptr : &FactIt->second;
  auto Args = T.splitArguments(
      Open, Fact ? std::optional<unsigned>(Fact->Args.size()) : std::nullopt);
  // `f(ARGS)`: the arguments are in a macro.
  if (Args && Fact && Args->size() == 1 && Fact->Args.size() > 1 &&
      T[(*Args)[0].First].isIdentifier()) {
    reportNotRewritten(File, Name, "they are in a macro");
    return;
  }
  if (!Args || llvm::any_of(*Args, [](TokenRange R) { return R.empty(); }))
    return;
  // A macro argument that is itself several arguments: the rule cannot place
  // its change in the text.
  bool Misplaced = Fact && Fact->Args.size() != Args->size();
  Call C{Name, Open, *Args, Misplaced ? nullptr : Fact};
  for (const Rule &R : Found) {
    if (R.Count && R.Count != Args->size())
      continue;
    if (R.Argument >= 0 && R.Do != Insert &&
        unsigned(R.Argument) >= Args->size())
      continue;
    if (R.Do == Insert && unsigned(R.Argument) > Args->size())
      continue;
    refuseInstances(File, R, C);
    Holding Holds = R.Argument < 0 ? Holding(true) : holds(R, C, File);
    bool Certain = Holds.has_value();
    // A null edge list that is none is what HIP cannot express.
    if (Certain && !*Holds && R.When != WhenNull)
      continue;
    if (Certain && *Holds && !Misplaced && apply(File, R, C)) {
      if (V == Verdict::TokenRule)
        File.notVouched(Name);
      continue;
    }
    reportNotRewritten(File, Name, reasonOf(R));
  }
}

static bool takesHalves(llvm::ArrayRef<Rule> Found) {
  return !Found.empty() && Found.front().Do == HalfPointer;
}

void hip::rewriteArguments(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isKept(I))
      continue;
    llvm::ArrayRef<Rule> Found = rulesFor(T.text(I));
    if (Found.empty())
      continue;
    if (takesHalves(Found) && mayDefineHalf(File))
      File.UsesHalfBlas |= File.judge(I) != Verdict::Vetoed;
    else if (!File.isRenamedOnly(I))
      rewriteCall(File, I, Found);
  }
  // Names that macros make are nowhere in the text.
  for (const auto &[Offset, Name] : File.Facts.Pasted)
    File.UsesHalfBlas |= mayDefineHalf(File) && takesHalves(rulesFor(Name));
}
