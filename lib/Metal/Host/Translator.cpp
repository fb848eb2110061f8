//===- Translator.cpp - The host side of a unit for Metal ----------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "cu2x/Support/LineEnd.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether a declaration begins behind the macro that \p M defines with a text:
/// `#define BEGIN namespace lib {`.
static bool endsDeclaration(const TokenBuffer &T, const Directive &M,
                            const llvm::StringMap<bool> &Macros) {
  return T[M.Last].isOneOf(
             {tok::semi, tok::l_brace, tok::r_brace, tok::colon}) ||
         Macros.count(T.text(M.Last));
}

/// Calls \p Do for each macro of \p T that is defined with a text.
static void forEachMacro(const TokenBuffer &T,
                         llvm::function_ref<void(const Directive &)> Do) {
  for (const Directive &M : T.directives())
    if (M.K == Directive::Define && M.First + 2 <= M.Last &&
        bodyOfDefine(T, M) <= M.Last)
      Do(M);
}

/// Adds the macros of \p T behind which a declaration begins. Returns whether
/// there was a new one.
static bool findEndMacros(const TokenBuffer &T, llvm::StringMap<bool> &Macros) {
  bool Changed = false;
  forEachMacro(T, [&](const Directive &M) {
    if (endsDeclaration(T, M, Macros))
      Changed |= Macros.try_emplace(T.text(M.First + 2), true).second;
  });
  return Changed;
}

/// Macros for attributes and bodies may be made of others, in any file of the
/// unit.
static void findMacros(const SourceUnit &Unit, HostUnit &Shared) {
  bool Changed = true;
  while (Changed) {
    Changed = false;
    for (const SourceFile &F : Unit.Files) {
      TokenBuffer T(F.Text);
      Changed |= findAttributeMacros(T, Shared.Macros);
      Changed |= findBodyMacros(T, Shared.Bodies);
      Changed |= findEndMacros(T, Shared.EndMacros);
    }
  }
  // The text does not tell which of several definitions is in force.
  for (const SourceFile &F : Unit.Files) {
    TokenBuffer T(F.Text);
    forEachMacro(T, [&](const Directive &M) {
      auto Known = Shared.EndMacros.find(T.text(M.First + 2));
      if (Known != Shared.EndMacros.end() &&
          !endsDeclaration(T, M, Shared.EndMacros))
        Known->second = false;
    });
  }
}

/// The types and enumerators that classes of \p T do not show to others.
static void findPrivateTypes(const TokenBuffer &T, llvm::StringSet<> &Types) {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    bool IsEnum = T.is(I, "enum");
    if (!IsEnum && !T.is(I, "class") && !T.is(I, "struct") &&
        !T.is(I, "union") && !T.is(I, "using"))
      continue;
    TokenIndex Name = T.next(I);
    if (IsEnum && Name != NoToken &&
        (T.is(Name, "class") || T.is(Name, "struct")))
      Name = T.next(Name);
    if (Name == NoToken || !isInClass(T, I) || !isPrivate(T, I))
      continue;
    if (T[Name].isIdentifier())
      Types.insert(T.text(Name));
    TokenIndex Open = Name;
    while (IsEnum && Open != NoToken &&
           !T[Open].isOneOf({tok::l_brace, tok::semi}))
      Open = T.next(Open);
    if (!IsEnum || Open == NoToken || !T[Open].is(tok::l_brace) ||
        T[Open].Match == NoToken)
      continue;
    for (TokenIndex J = T.next(Open); J != NoToken && J < T[Open].Match;
         J = T.next(J))
      if (T[J].isIdentifier() &&
          T[T.previous(J)].isOneOf({tok::l_brace, tok::comma}))
        Types.insert(T.text(J));
  }
}

/// Words of a declaration that say more than its type.
static bool isStorageWord(StringRef Word) {
  return llvm::StringSwitch<bool>(Word)
      .Cases({"static", "extern", "inline", "__inline__", "__inline",
              "constexpr", "constinit", "thread_local", "volatile", "alignas",
              "__attribute__", "__declspec", "namespace", "template", "typedef",
              "using"},
             true)
      .Default(false);
}

/// One that stands as well in front of the object that a variable becomes.
static bool isPlainStorage(StringRef Word, const HostUnit &Shared) {
  return Word == "static" || Word == "inline" || Word == "__inline__" ||
         Word == "__inline" || Shared.PlainStorage.contains(Word);
}

static void collect(const HostFile &File, HostUnit &Shared) {
  const TokenBuffer &T = File.Tokens;
  findPrivateTypes(T, Shared.PrivateTypes);
  for (const Declaration &D : File.Declarations) {
    // A specialization has its arguments, which tell it apart.
    bool IsSpecial = D.isKernel() && isClose(T[T.previous(D.ParamsOpen)]);
    if (D.isKernel() && D.Body != NoToken && !IsSpecial)
      ++Shared.KernelDefinitions[kernelName(T, D)];
    if (D.isDeviceOnly())
      Shared.Functions.insert(T.text(D.Name));
  }
  for (const Directive &M : T.directives()) {
    if (M.K != Directive::Define || M.First + 2 > M.Last)
      continue;
    TokenIndex Name = M.First + 2, Body = macroBody(T, Name);
    Shared.MacroNames.insert(T.text(Name));
    TokenIndex Open = T.next(Name);
    bool IsObject = Name == M.Last || Open == NoToken ||
                    !T[Open].is(tok::l_paren) ||
                    T[Open].Offset != T[Name].end();
    if (IsObject)
      Shared.ObjectMacros.insert(T.text(Name));
    bool IsName = Body == M.Last && T[Body].isIdentifier();
    // One with parameters would take the parentheses of `name("name")`.
    if (!IsObject || !IsName)
      Shared.NoNameMacros.insert(T.text(Name));
    bool IsPlain = IsObject && !Shared.MixedStorage.contains(T.text(Name));
    for (TokenIndex I = Body; I <= M.Last; ++I) {
      if ((T[I].isIdentifier() && isStorageWord(T.text(I))) ||
          (T[I].is(tok::l_square) && I < M.Last && T[I + 1].is(tok::l_square)))
        Shared.StorageMacros.insert(T.text(Name));
      IsPlain &= isPlainStorage(T.text(I), Shared);
    }
    if (IsPlain) {
      Shared.PlainStorage.insert(T.text(Name));
    } else {
      Shared.PlainStorage.erase(T.text(Name));
      Shared.MixedStorage.insert(T.text(Name));
    }
    for (TokenIndex I = Name; I < Body && I <= M.Last; ++I)
      if (T[I].isIdentifier())
        Shared.DefinedMacros.insert(T.text(I));
  }
  for (TokenIndex I = 0; I < T.size(); ++I) {
    int D = T[I].Directive;
    Shared.AsksForCompiler |= D >= 0 && isCompilerMacro(T.text(I));
    if (isReleaseMacro(T.text(I)))
      Shared.ReleaseMacros.insert(T.text(I));
    bool IsDefined = D >= 0 && T.directives()[D].K == Directive::Define;
    if (!T[I].isIdentifier() || (IsDefined && I == T.directives()[D].First + 2))
      continue;
    // What comes at the end of a macro may stand where that one is used.
    TokenIndex Next = behindUse(T, I);
    if (Next == NoToken ? IsDefined : !T[Next].is(tok::semi))
      ++Shared.Continued[T.text(I).str()];
  }
}

/// `int main(`, outside of everything.
static bool definesMain(const TokenBuffer &T) {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (T[I].is(tok::l_brace) && T[I].Match != NoToken && T[I].Match > I) {
      I = T[I].Match;
      continue;
    }
    TokenIndex Next = T.next(I);
    if (T[I].Directive < 0 && T.is(I, "main") && Next != NoToken &&
        T[Next].is(tok::l_paren))
      return true;
  }
  return false;
}

/// Kernels that no row of the table can name: their launches fail.
static void reportNameless(std::deque<HostFile> &Files,
                           const metal::UnitTranslation &Kernels,
                           const HostUnit &Shared) {
  for (const Kernel &K : Kernels.Kernels) {
    if (hasName(nameClosures(K.Source, Shared),
                nameClosures(K.PointerType, Shared)))
      continue;
    StringRef Name =
        StringRef(K.Source).take_until([](char C) { return C == '<'; });
    Name = Name.substr(Name.rfind(':') + 1);
    HostFile *In = &Files.front();
    TokenIndex Place = 0;
    for (HostFile &F : Files)
      for (const Declaration &D : F.Declarations)
        if (D.isKernel() && F.Tokens.is(D.Name, Name)) {
          In = &F;
          Place = D.Name;
        }
    In->report(diag::Kind::HostKernelName, Place, {Name.str()});
  }
}

static FileTranslation edit(HostFile &File) {
  removeDeviceNames(File);
  rewriteVariables(File);
  separateConstants(File);
  rewriteLambdas(File);
  rewriteLaunches(File);
  removeAttributes(File);
  rewriteNames(File);
  rewriteGuards(File);
  rewriteIncludes(File);
  return File.take();
}

HostTranslation metal::translateHost(StringRef File, StringRef Text,
                                     const UnitFlags &Flags,
                                     const HostOptions &Options,
                                     const UnitTranslation &Kernels) {
  HostTranslation Result;
  SourceUnit Unit;
  readUnit(File, Text, Flags, Options, Unit);
  HostUnit Shared(Options);
  if (Unit.UsedToolkit && Options.Toolkit)
    Shared.ToolkitVersion = Options.Toolkit->Version;
  findMacros(Unit, Shared);
  Shared.IsLinked = llvm::is_contained(Flags.Args, "-D__CUDACC_RDC__");
  for (auto [I, Flag] : llvm::enumerate(Flags.Args)) {
    StringRef Definition = Flag;
    if (Definition.consume_front("-D") || (I && Flags.Args[I - 1] == "-D"))
      Shared.CommandLine.insert(
          Definition.take_until([](char C) { return C == '=' || C == '('; }));
  }
  std::deque<HostFile> Files;
  for (const SourceFile &F : Unit.Files)
    collect(Files.emplace_back(F, Unit.Facts, Shared), Shared);
  std::vector<const TokenBuffer *> Buffers;
  for (const HostFile &File : Files) {
    collectLambdas(File, Shared);
    collectHostFunctions(File, Shared);
    Buffers.push_back(&File.Tokens);
    Shared.Files.push_back(&File);
  }
  Shared.Launches = findLaunchMacros(Buffers);
  dropAmbiguousLambdas(Kernels, Shared);
  reportNameless(Files, Kernels, Shared);
  collectNamesOfMain(Files.front(), Shared);
  for (HostFile &File : Files) {
    keepStrings(File);
    findTextDeclarations(File);
    refuseMisread(File);
    removeDeviceCode(File);
    rewriteKernels(File);
    separateKernels(File);
  }
  reportUnread(Files, Unit.Facts);
  findDeviceLibraries(Files, Shared);
  // Headers first: the main file uses their variables.
  std::vector<FileTranslation> Edited(Files.size());
  for (size_t I = Files.size(); I-- > 0;)
    Edited[I] = edit(Files[I]);
  Result.Unit.Files = std::move(Edited);
  takeMessages(Unit, /*IsDone=*/false, Result.Unit);
  Result.HasMain = definesMain(Files.front().Tokens);
  Result.Needed = std::move(Unit.Facts.Needed);
  Result.Defined.assign(Unit.Facts.Defined.begin(), Unit.Facts.Defined.end());

  Result.Library = Options.Library;
  Result.UsesBLAS = Unit.Facts.CudaIncludes.contains("cublas_v2.h") ||
                    Unit.Facts.CudaIncludes.contains("cublas_api.h") ||
                    Unit.Facts.CudaIncludes.contains("cublasLt.h");
  Result.Table = kernelTable(Kernels, Shared);
  if (!Result.Table.empty()) {
    FileTranslation &Main = Result.Unit.Files.front();
    StringRef LineEnd = lineEndOf(Main.Original);
    std::string Line =
        ("\n#include \"" + Options.TableFile + "\"" + LineEnd).str();
    if (!Main.Original.empty() && Main.Original.back() != '\n')
      Line = LineEnd.str() + Line;
    Main.Edits.insertAfter(Main.Original.size(), Line);
  }
  return Result;
}
