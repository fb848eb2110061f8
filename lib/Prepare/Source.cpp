//===- Source.cpp - CUDA and HIP sources as plain C++ -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Prepare/Source.h"
#include "Parameters.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Rewrite/Edit.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

class Preparer {
public:
  Preparer(StringRef Path, StringRef Text, const KernelMacros &Macros)
      : Path(Path), T(Text), Macros(Macros) {}

  llvm::Expected<std::string> run();

private:
  llvm::Error rewriteLaunch(const Launch &L);
  void rewriteMacroLaunch(const Launch &L);
  void rewriteLaunchPart(const Launch &L);
  bool usesMacro(TokenRange R) const;
  bool takesBody(TokenIndex Open) const;
  llvm::Error rewriteKernel(TokenIndex Head);
  void rewriteDynamicShared(TokenIndex Keyword);
  void moveAlignment(TokenIndex Keyword);
  void rewriteAssembly(TokenIndex Keyword);
  void dropSides(TokenIndex Bracket);
  bool takesAddress(TokenIndex From, StringRef Name) const;
  void replaceUses(TokenIndex From, StringRef Name);
  bool isCode(TokenIndex I) const;
  bool mayDeclare(StringRef Name) const;

  llvm::Error failure(TokenIndex I, const llvm::Twine &Message) const {
    return llvm::createStringError(
        Path + ":" + llvm::Twine(T.lineOf(T[I].Offset)) + ": " + Message);
  }

  StringRef Path;
  TokenBuffer T;
  const KernelMacros &Macros;
  EditSet Edits;
  llvm::DenseSet<TokenIndex> Bodies;
  llvm::StringSet<> Own; ///< dynamic shared memory of namespaces in this file
};

} // namespace

//===----------------------------------------------------------------------===//
// Token patterns
//===----------------------------------------------------------------------===//

/// True when \p I stands in the body of a function.
static bool isInFunction(const TokenBuffer &T, TokenIndex I) {
  if (T[I].Directive >= 0)
    return true;
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].is(tok::r_brace) && T[J].Match != NoToken) {
      J = T[J].Match;
      continue;
    }
    if (!T[J].is(tok::l_brace))
      continue;
    TokenIndex Before = T.previous(J);
    if (Before == NoToken)
      continue;
    if (T[Before].is(tok::r_paren))
      return true;
    static constexpr StringRef Words[] = {"const", "noexcept", "else",
                                          "do",    "try",      "mutable"};
    if (llvm::is_contained(Words, T.text(Before)))
      return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

llvm::Error Preparer::rewriteLaunch(const Launch &L) {
  for (TokenIndex I = L.Kernel; I <= L.ArgsOpen; ++I)
    if (T[I].Directive != T[L.Kernel].Directive)
      return failure(L.Open.First,
                     "a preprocessor directive inside of a launch");
  unsigned ConfigBegin = T[L.Open.Last].end();
  unsigned ConfigEnd = T[L.Close.First].Offset;
  StringRef Config = T.text().slice(ConfigBegin, ConfigEnd);
  Edits.insertBefore(T[L.Kernel].Offset,
                     ("(::cu2x::cuda::configure(" + Config + "), ").str());
  Edits.replace(T[L.Open.First].Offset,
                T[L.Close.Last].end() - T[L.Open.First].Offset, "");
  Edits.insertAfter(T[T[L.ArgsOpen].Match].end(), ")");
  return llvm::Error::success();
}

/// `(CONFIGURATION(g, b), k(x))`, with what the macro means as below.
void Preparer::rewriteMacroLaunch(const Launch &L) {
  TokenIndex Macro = L.Open.First;
  std::string Kernel;
  if (L.Kernel != Macro) {
    TokenRange Written = {L.Kernel, T.previous(Macro)};
    Kernel = (", " + T.text(Written)).str();
    Edits.replace(T[L.Kernel].Offset,
                  T[Written.Last].end() - T[L.Kernel].Offset, "(");
    Edits.insertAfter(T[L.Close.Last].end(), Kernel);
  } else {
    Edits.insertBefore(T[Macro].Offset, "(");
  }
  Edits.insertAfter(T[T[L.ArgsOpen].Match].end(), ")");
}

/// `::cu2x::cuda::configure(g, b)`, and `, k` where the macro has the kernel.
void Preparer::rewriteLaunchPart(const Launch &L) {
  std::string Kernel;
  TokenIndex First = L.Open.First;
  if (L.Kernel != NoToken) {
    First = L.Kernel;
    TokenRange Written = {First, T.previous(L.Open.First)};
    Kernel = (", " + T.text(Written)).str();
  }
  Edits.replace(T[First].Offset, T[L.Open.Last].end() - T[First].Offset,
                "::cu2x::cuda::configure(");
  Edits.replace(T[L.Close.First].Offset,
                T[L.Close.Last].end() - T[L.Close.First].Offset, ")" + Kernel);
}

//===----------------------------------------------------------------------===//
// Lambdas
//===----------------------------------------------------------------------===//

/// `[=] __device__ (`: attributes may not stand there in C++.
void Preparer::dropSides(TokenIndex Bracket) {
  for (TokenIndex I = T.next(Bracket);
       I != NoToken && T[I].Directive == T[Bracket].Directive &&
       isSide(T.text(I), Macros);
       I = T.next(I))
    Edits.replace(T[I].Offset, T[I].Length, "");
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// Whether a macro of this file writes a part of the tokens.
bool Preparer::usesMacro(TokenRange R) const {
  for (const Directive &D : T.directives())
    if (D.K == Directive::Define)
      for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I))
        if (T.text(I) == T.text(D.First + 2))
          return true;
  return false;
}

/// Whether an argument of the macro with the parentheses at \p Open begins with
/// a brace, and neither a body nor parameters follow.
bool Preparer::takesBody(TokenIndex Open) const {
  TokenIndex Next = T.next(T[Open].Match);
  if (Next != NoToken && (T[Next].isOneOf({tok::l_brace, tok::l_paren}) ||
                          Macros.Bodies.contains(T.text(Next))))
    return false;
  auto Arguments = T.splitArguments(Open);
  return Arguments && llvm::any_of(*Arguments, [&](TokenRange R) {
           return !R.empty() && T[R.First].is(tok::l_brace);
         });
}

llvm::Error Preparer::rewriteKernel(TokenIndex Head) {
  TokenIndex Parameters = NoToken;
  // `BOUNDS(64) void k LIST {`: those of another macro.
  bool AreOfMacro = false;
  std::string MaxThreads;
  for (TokenIndex I = T.next(Head); I != NoToken; I = T.next(I)) {
    if (T[I].isOneOf({tok::semi, tok::r_brace}))
      return llvm::Error::success(); // a declaration
    if (T[I].is(tok::less)) {
      if (TokenIndex End = T.closeOfTemplateArgs(I); End != NoToken)
        I = End;
      continue;
    }
    if (T[I].is(tok::l_paren)) {
      if (T[I].Match == NoToken)
        break;
      StringRef Word = T.text(T.previous(I));
      if (Macros.Heads.contains(Word) && takesBody(I))
        return failure(I, "the body of this kernel is an argument of a macro");
      auto Bounds = T.splitArguments(I);
      if (!isAttribute(Word)) {
        Parameters = I;
        AreOfMacro = false;
      } else if (Word == "__launch_bounds__" && Bounds && !Bounds->empty()) {
        MaxThreads = ("(" + T.text(Bounds->front()) + ")").str();
      }
      I = T[I].Match;
      continue;
    }
    AreOfMacro |= Parameters != NoToken && T.text(I) == "void";
    auto Macro = Macros.Bodies.find(T.text(I));
    bool IsMacro = Macro != Macros.Bodies.end();
    if (IsMacro && Parameters == NoToken) {
      // A name that is a macro elsewhere has its parameters behind it.
      TokenIndex Next = T.next(I);
      if (Macro->second == BodyMacro::Function || Next == NoToken ||
          !T[Next].isOneOf({tok::l_paren, tok::less}))
        return failure(I,
                       "a macro writes the head and the body of this kernel");
      IsMacro = false;
    }
    if (IsMacro && Macro->second != BodyMacro::Whole)
      return failure(I, "a macro begins the body of this kernel");
    if (!IsMacro && !T[I].is(tok::l_brace))
      continue;
    if (Parameters == NoToken || (!IsMacro && T[I].Match == NoToken))
      break;
    // Branches of an #if may hold several heads of one body.
    if (!Bodies.insert(I).second)
      return llvm::Error::success();
    // The parameters of a macro use are unknown; they are needed only for
    // launches through void pointers.
    std::string Names;
    auto Split = T.splitArguments(Parameters);
    llvm::ArrayRef<TokenRange> Ranges = Split
                                            ? llvm::ArrayRef<TokenRange>(*Split)
                                            : llvm::ArrayRef<TokenRange>();
    bool Known = !AreOfMacro && (T.text(Head) == "__global__" ||
                                 T.previous(Parameters) != Head);
    if (!Known && Macros.ReferenceHeads.contains(T.text(Head)))
      return failure(Head, "a macro writes parameters that are references");
    // The address of what a reference means is what reaches the kernel. What
    // only the compiler knows to be a reference, it refuses; and what it cannot
    // ask for by name, the program does when it launches the kernel.
    std::string Addresses, References, Values;
    unsigned NumReferences = 0;
    bool HasUnseen = !Known;
    if (Known)
      for (TokenRange R : Ranges) {
        if (R.empty() || T.text(R) == "void")
          continue;
        std::string Name = parameterName(T, R);
        if (!Name.empty() && isReference(T, R)) {
          if (StringRef(Name).ends_with("..."))
            return failure(R.First, "a pack of parameters that are references");
          Addresses += " CU2X_ADDRESS(" + Name + ")";
          References += " CU2X_REFERENCE(" + Name + ")";
          Name = "cu2xAddressOf_" + Name;
          ++NumReferences;
        } else if (!Name.empty()) {
          StringRef Pack = Name;
          bool IsPack = Pack.consume_back("...");
          Values += (Values.empty() ? "decltype(" : ", decltype(") +
                    Pack.str() + (IsPack ? ")..." : ")");
        } else if (T[R.Last].is(tok::amp)) {
          ++NumReferences; // Nobody uses it.
        } else {
          HasUnseen = true;
        }
        Names += (Names.empty() ? "" : ", ") +
                 (!Name.empty()  ? Name
                  : usesMacro(R) ? "::cu2x::cuda::Hidden()"
                                 : "::cu2x::cuda::Unnamed()");
      }
    std::string Begin = " CU2X_KERNEL(" + Names + ")";
    if (!MaxThreads.empty())
      Begin = " CU2X_BOUNDED_KERNEL(" + MaxThreads +
              (Names.empty() ? "" : ", ") + Names + ")";
    if (!Known)
      Begin = " CU2X_KERNEL_OF_MACRO()";
    if (!Values.empty())
      Addresses += " CU2X_VALUES(" + Values + ")";
    if (HasUnseen)
      Addresses +=
          (" CU2X_REFERENCES(" + llvm::Twine(NumReferences) + ")").str();
    Begin = Addresses + Begin + References;
    if (IsMacro) {
      Edits.insertBefore(T[I].Offset, "{" + Begin + " ");
      Edits.insertAfter(T[endOfMacroUse(T, I)].end(), " CU2X_KERNEL_END }");
      return llvm::Error::success();
    }
    Edits.insertAfter(T[I].end(), Begin);
    Edits.insertBefore(T[T[I].Match].Offset, " CU2X_KERNEL_END ");
    // The body becomes that of a function object.
    if (TokenIndex Name = T.previous(Parameters);
        Known && T[Name].isIdentifier())
      for (TokenIndex J = I; J != NoToken && J < T[I].Match; J = T.next(J))
        if (T.text(J) == "__func__" || T.text(J) == "__FUNCTION__")
          Edits.replace(T[J].Offset, T[J].Length,
                        ("\"" + T.text(Name) + "\"").str());
    return llvm::Error::success();
  }
  // Only the beginning of a kernel, in a macro.
  if (T[Head].Directive >= 0)
    return llvm::Error::success();
  return failure(Head, "cannot find the body of this kernel");
}

//===----------------------------------------------------------------------===//
// Dynamic shared memory
//===----------------------------------------------------------------------===//

void Preparer::rewriteDynamicShared(TokenIndex Keyword) {
  // The declaration's specifiers before the keyword.
  TokenIndex First = Keyword;
  for (TokenIndex I = T.previous(Keyword); I != NoToken; I = T.previous(I)) {
    if (T[I].is(tok::r_paren) && T[I].Match != NoToken) {
      TokenIndex Callee = T.previous(T[I].Match);
      if (Callee == NoToken || !isAttribute(T.text(Callee)))
        break;
      I = Callee;
    } else if (!T[I].isIdentifier()) {
      break;
    }
    First = I;
  }
  llvm::SmallVector<TokenRange, 4> Dropped;
  TokenIndex Name = NoToken, Last = NoToken;
  bool IsExtern = false;
  TokenIndex I = First;
  for (; I != NoToken && !T[I].isOneOf({tok::semi, tok::l_brace});
       I = T.next(I)) {
    Last = I;
    if (Name == NoToken && T[I].isIdentifier()) {
      StringRef Word = T.text(I);
      TokenIndex Next = T.next(I);
      if (Word == "extern" || Word == "__shared__") {
        IsExtern |= Word == "extern";
        Dropped.push_back({I, I});
      } else if (isAttribute(Word) && Word != "decltype" && Next != NoToken &&
                 T[Next].Match != NoToken) {
        Dropped.push_back({I, T[Next].Match});
        Last = I = T[Next].Match;
      } else if (Next == NoToken ||
                 T[Next].isOneOf({tok::l_square, tok::semi, tok::comma}) ||
                 T.text(Next) == "__attribute__") {
        Name = I;
      }
    } else if (T[I].isOneOf({tok::l_paren, tok::l_square}) &&
               T[I].Match != NoToken) {
      Last = I = T[I].Match;
    } else if (T[I].is(tok::less)) {
      if (TokenIndex End = T.closeOfTemplateArgs(I); End != NoToken)
        Last = I = End;
    }
  }
  if (!IsExtern || Name == NoToken)
    return;
  for (TokenRange R : Dropped)
    Edits.replace(T[R.First].Offset, T[R.Last].end() - T[R.First].Offset, "");
  TokenIndex Bounds = T.next(Name);
  bool IsArray = Bounds != NoToken && T[Bounds].is(tok::l_square) &&
                 T[Bounds].Match != NoToken;
  if (!isInFunction(T, Keyword)) {
    // The memory's place is known when a kernel runs: a function returns it.
    Edits.insertBefore(T[First].Offset, "static inline ");
    Edits.insertBefore(T[Name].Offset, "(&");
    Edits.insertAfter(T[Name].end(), "())");
    Edits.replace(T[I].Offset, T[I].is(tok::semi) ? 1 : 0,
                  " { return ::cu2x::cuda::DynamicShared(); }");
    Own.insert(T.text(Name));
    replaceUses(I + 1, T.text(Name));
  } else if (IsArray && !takesAddress(I, T.text(Name))) {
    // A pointer, which lambdas capture like the memory itself.
    Edits.insertBefore(T[Name].Offset, "(*");
    Edits.insertAfter(T[Name].end(), ")");
    Edits.replace(T[Bounds].Offset, T[T[Bounds].Match].end() - T[Bounds].Offset,
                  "");
    Edits.insertAfter(T[Last].end(), " = ::cu2x::cuda::DynamicSharedPointer()");
  } else {
    Edits.insertBefore(T[Name].Offset, "(&");
    Edits.insertAfter(T[Name].end(), ")");
    Edits.insertAfter(T[Last].end(), " = ::cu2x::cuda::DynamicShared()");
  }
}

/// `__shared__ alignas(16) int a[4]`: the specifier may stand in front alone.
void Preparer::moveAlignment(TokenIndex Keyword) {
  TokenIndex Before = T.previous(Keyword), Word = T.next(Keyword);
  TokenIndex Open = Word == NoToken ? NoToken : T.next(Word);
  bool Begins = Before == NoToken ||
                T[Before].isOneOf({tok::semi, tok::l_brace, tok::r_brace});
  if (!Begins || Open == NoToken || T.text(Word) != "alignas" ||
      T[Open].Match == NoToken)
    return;
  TokenRange Specifier = {Word, T[Open].Match};
  Edits.insertBefore(T[Keyword].Offset, (T.text(Specifier) + " ").str());
  Edits.replace(T[Word].Offset, T[T[Open].Match].end() - T[Word].Offset, "");
}

/// True when the address of the array \p Name itself is taken behind \p From.
bool Preparer::takesAddress(TokenIndex From, StringRef Name) const {
  for (TokenIndex I = From; I < T.size(); ++I) {
    if (T.text(I) != Name || !T[I - 1].is(tok::amp))
      continue;
    const Token &Before = T[I - 2], &After = T[I + 1 < T.size() ? I + 1 : I];
    bool IsBinary =
        Before.isIdentifier() ||
        Before.isOneOf({tok::r_paren, tok::r_square, tok::numeric_constant});
    if (!IsBinary && !After.isOneOf({tok::l_square, tok::period, tok::arrow}))
      return true;
  }
  return false;
}

/// Whether \p I is no part of a directive but of a macro's definition.
bool Preparer::isCode(TokenIndex I) const {
  return T[I].Directive < 0 ||
         T.directives()[T[I].Directive].K == Directive::Define;
}

/// Makes calls of the uses of \p Name behind \p From.
void Preparer::replaceUses(TokenIndex From, StringRef Name) {
  // `Config::name` is another one, `::name` is this one.
  auto IsMember = [&](TokenIndex I) {
    return T[I - 1].isOneOf({tok::period, tok::arrow}) ||
           (T[I - 1].is(tok::coloncolon) && T.text(I - 2) != "return" &&
            (T[I - 2].isIdentifier() || T[I - 2].is(tok::greater)));
  };
  for (TokenIndex I = From; I < T.size(); ++I)
    if (T[I].isIdentifier() && T.text(I) == Name && isCode(I) &&
        (I < 2 || !IsMember(I)))
      Edits.insertAfter(T[I].end(), "()");
}

/// Whether a use of \p Name reads like a declaration of another one, or one of
/// a macro does.
bool Preparer::mayDeclare(StringRef Name) const {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || T.text(I) != Name || !isCode(I))
      continue;
    TokenIndex Before = T.previous(I), Next = T.next(I);
    if (T[I].Directive >= 0 || Before == NoToken || Next == NoToken ||
        T[Next].isOneOf({tok::l_paren, tok::r_brace}) ||
        (T[Before].is(tok::l_brace) &&
         T[Next].isOneOf({tok::comma, tok::equal})))
      return true;
    if (T[Before].isIdentifier() && T.text(Before) != "return" &&
        T.text(Before) != "sizeof")
      return true;
    TokenIndex Type = T[Before].isOneOf({tok::star, tok::amp, tok::ampamp})
                          ? T.previous(Before)
                          : NoToken;
    if (T[Before].is(tok::greater) ||
        (Type != NoToken && (T[Type].isIdentifier() ||
                             T[Type].isOneOf({tok::star, tok::greater}))))
      return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Inline PTX
//===----------------------------------------------------------------------===//

/// Makes an object of an asm statement, which reads the text when it is run.
/// What is not of the usual form stays as it is, for the compiler to refuse.
void Preparer::rewriteAssembly(TokenIndex Keyword) {
  TokenIndex Open = T.next(Keyword);
  while (Open != NoToken &&
         (T.text(Open) == "volatile" || T.text(Open) == "__volatile__"))
    Open = T.next(Open);
  if (Open == NoToken || !T[Open].is(tok::l_paren) ||
      T[Open].Match == NoToken || !isInFunction(T, Keyword))
    return;
  const TokenIndex Close = T[Open].Match;
  enum { Text, Outputs, InputOperands, Clobbers } Section = Text;
  std::string Calls;
  unsigned TextEnd = T[Close].Offset;
  for (TokenIndex I = T.next(Open); I != NoToken && I < Close; I = T.next(I)) {
    if (T[I].Directive != T[Keyword].Directive)
      return;
    if (T[I].isOneOf({tok::colon, tok::coloncolon})) {
      if (Section == Text)
        TextEnd = T[I].Offset;
      unsigned Next = Section + (T[I].is(tok::colon) ? 1 : 2);
      Section =
          static_cast<decltype(Section)>(std::min<unsigned>(Next, Clobbers));
      continue;
    }
    const bool IsOperand = Section == Outputs || Section == InputOperands;
    if (!IsOperand || T[I].is(tok::comma))
      continue;
    TokenIndex Value = T.next(I);
    if (!T.text(I).starts_with("\"") || Value == NoToken ||
        !T[Value].is(tok::l_paren) || T[Value].Match == NoToken)
      return;
    StringRef Kind = Section == InputOperands  ? "in"
                     : T.text(I).contains('+') ? "inout"
                                               : "out";
    unsigned Begin = T[Value].Offset;
    Calls +=
        ("." + Kind + T.text().slice(Begin, T[T[Value].Match].end())).str();
    I = T[Value].Match;
  }
  StringRef Written = T.text().slice(T[Open].end(), TextEnd);
  StringRef Whole = T.text().slice(T[Keyword].Offset, T[Close].end());
  std::string Made =
      ("::cu2x::cuda::Assembly(" + Written + ")" + Calls + ".run()").str();
  // Lines keep their numbers.
  StringRef Break = T[Keyword].Directive >= 0 ? " \\\n" : "\n";
  for (size_t N = StringRef(Made).count('\n'); N < Whole.count('\n'); ++N)
    Made += Break;
  Edits.replace(T[Keyword].Offset, Whole.size(), Made);
}

//===----------------------------------------------------------------------===//
// The file
//===----------------------------------------------------------------------===//

llvm::Expected<std::string> Preparer::run() {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (auto Use = findMacroLaunch(T, I, Macros.Launches)) {
      rewriteMacroLaunch(*Use);
      continue;
    }
    if (auto Part = findLaunchPart(T, I, Macros.Launches)) {
      rewriteLaunchPart(*Part);
      I = Part->Close.Last;
      continue;
    }
    if (std::optional<Launch> L = findLaunch(T, I); L && L->Kernel != NoToken) {
      if (llvm::Error E = rewriteLaunch(*L))
        return E;
      continue;
    }
    if (T[I].is(tok::lesslessless))
      return failure(I, "the parts of this launch are spread over macros");
    if (T[I].is(tok::r_square))
      dropSides(I);
    if (!T[I].isIdentifier())
      continue;
    StringRef Word = T.text(I);
    if (TokenIndex Open = T.next(I);
        T[I].Directive < 0 && Open != NoToken && T[Open].is(tok::l_paren) &&
        T[Open].Match != NoToken && Macros.Strings.contains(Word) &&
        !Macros.NoStrings.contains(Word)) {
      I = T[Open].Match;
      continue;
    }
    if (T[I].Directive < 0 && Macros.Openers.contains(Word))
      return failure(I, "a macro begins the body of this kernel");
    bool IsMacroUse = Macros.Heads.contains(Word);
    if (Word == "__global__" || IsMacroUse) {
      if (llvm::Error E = rewriteKernel(I))
        return E;
    } else if (Word == "__shared__") {
      rewriteDynamicShared(I);
      moveAlignment(I);
    } else if (Word == "asm" || Word == "__asm__" || Word == "__asm") {
      rewriteAssembly(I);
    } else if (Word == "__noinline__" &&
               (I == 0 || !T[I - 1].is(tok::l_paren))) {
      // As a macro it would break headers that have it in an attribute.
      Edits.replace(T[I].Offset, T[I].Length, "__attribute__((noinline))");
    }
  }
  for (const auto &Entry : Macros.DynamicShared)
    if (!Own.contains(Entry.first()) && !mayDeclare(Entry.first()))
      replaceUses(0, Entry.first());
  return "#line 1 \"" + Path.str() + "\"\n" + Edits.apply(T.text());
}

llvm::Expected<std::string> prepare::prepareSource(StringRef Path,
                                                   StringRef Text,
                                                   const KernelMacros &Macros) {
  return Preparer(Path, Text, Macros).run();
}

std::vector<IncludedName> prepare::includesOf(StringRef Text) {
  TokenBuffer T(Text);
  std::vector<IncludedName> Names;
  for (const Directive &D : T.directives())
    if (D.K == Directive::Include && !D.FileName.empty())
      Names.push_back({D.FileName.str(), D.Angled});
  return Names;
}
