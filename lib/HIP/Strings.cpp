//===- Strings.cpp - Headers named in kernels kept as text ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sources for run-time compilation are string literals. Their #include lines
// are translated, because HIPRTC would not find CUDA's headers. All other text
// stays, since a string may be a message, a key or a file name; renaming API
// names in messages is up to the user.
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "RtcOptions.h"
#include "cu2x/Translation/Literals.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static void reportString(FileContext &File, unsigned Offset, unsigned Length,
                         StringRef Name, StringRef Note, StringRef Fate = "") {
  File.report(diag::Kind::StringName, Offset, Length,
              {Name.str(), Note.str(), Fate.str()});
}

/// What a literal says in its first line.
static StringRef firstLine(StringRef Literal) {
  size_t Raw = Literal.find("R\"");
  if (Raw < Literal.find('"')) // `R"delimiter(text)delimiter"`
    Literal = Literal.drop_front(Literal.find('(') + 1);
  Literal = Literal.trim('"').ltrim();
  return Literal.take_until([](char C) { return C == '\n' || C == '\r'; })
      .split("\\n")
      .first.take_front(40);
}

/// Whether the literal at \p I is an argument of a function that finds
/// functions by their names.
static bool isLookedUp(const TokenBuffer &T, TokenIndex I) {
  for (TokenIndex J = T.previous(I); J != NoToken; J = T.previous(J)) {
    if (T[J].isOneOf({tok::semi, tok::l_brace, tok::r_brace}))
      return false;
    if (T[J].is(tok::r_paren) && T[J].Match != NoToken) {
      J = T[J].Match;
    } else if (T[J].is(tok::l_paren)) {
      TokenIndex Callee = T.previous(J);
      if (Callee != NoToken && !T[Callee].isIdentifier())
        continue; // parentheses around the literal
      return Callee != NoToken &&
             (T.is(Callee, "dlsym") || T.is(Callee, "dlvsym") ||
              T.is(Callee, "GetProcAddress"));
    }
  }
  return false;
}

/// `dlsym(handle, "cudaMalloc")`: the libraries of HIP have another name.
static void checkLookedUp(FileContext &File, TokenIndex I) {
  StringRef Name = File.Tokens.text(I).trim('"');
  const api::Entry *Row = api::lookup(Name);
  if (Row && Row->Kind == api::Kind::Function && !Row->isIdentity() &&
      isLookedUp(File.Tokens, I))
    reportString(File, File.Tokens[I].Offset, File.Tokens[I].Length, Name,
                 "translate it as well with --strings=names",
                 Row->isSupported()
                     ? ", which is '" + Row->Hip.str() + "' in HIP"
                     : std::string());
}

/// Rewrites the header names of `#include` lines inside the literal at \p I.
static void rewriteLiteral(FileContext &File, TokenIndex I) {
  StringRef Text = File.Tokens.text(I);
  unsigned Base = File.Tokens[I].Offset;
  for (size_t At = Text.find("#include"); At != StringRef::npos;
       At = Text.find("#include", At + 1)) {
    size_t Begin = At + StringRef("#include").size();
    while (Begin < Text.size() && (Text[Begin] == ' ' || Text[Begin] == '\t'))
      ++Begin;
    StringRef Rest = Text.drop_front(Begin);
    StringRef Close;
    if (Rest.consume_front("<"))
      Close = ">";
    else if (Rest.consume_front("\\\""))
      Close = "\\\"";
    else if (Rest.consume_front("\""))
      Close = "\"";
    else
      continue;
    size_t End = Rest.find(Close);
    if (End == StringRef::npos)
      continue;
    std::string Name = joinLines(Rest.take_front(End));
    const api::Entry *Row = api::lookupInclude(Name);
    if (!Row)
      continue;
    unsigned Offset = Base + (Rest.data() - Text.data());
    if (!Row->isSupported()) {
      reportString(File, Offset, End, Name, Row->Note);
      continue;
    }
    std::string Hip = api::hipInclude(*Row, Name);
    if (!Hip.empty() && Hip != Name)
      File.Edits.replace(Offset, End, Hip);
  }
}

/// Texts that only CUDA's tools and loaders understand.
static bool isForCudaOnly(StringRef Text) {
  StringRef Bare = Text.trim('"');
  if (Bare.ends_with(".ptx") || Bare.ends_with(".cubin") ||
      Bare.ends_with(".fatbin"))
    return true;
  bool IsOption = Bare.starts_with("-arch") ||
                  Bare.starts_with("--gpu-architecture") ||
                  Bare.starts_with("-gencode");
  return IsOption && (Bare.contains("compute_") || Bare.contains("sm_"));
}

/// A kernel as text: of it cu2x translates the names of headers.
static void reportKernelText(FileContext &File, TokenIndex I) {
  StringRef Text = File.Tokens.text(I);
  StringRef Kernel = firstLine(Text.substr(Text.find("__global__")));
  reportString(File, File.Tokens[I].Offset, Text.size(), Kernel,
               Text.contains("_sync(")
                   ? "translate it by hand; its lane masks need 64 bits"
                   : "",
               ", of which headers alone are translated");
}

/// Whether the file compiles kernels that it has as text.
static bool compilesText(const FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() && T.text(I) == "nvrtcCompileProgram")
      return true;
  return File.Unit.CudaIncludes.contains("nvrtc.h");
}

/// Renames the words of the literal at \p I that are names of the API.
static void renameWords(FileContext &File, TokenIndex I) {
  StringRef Text = File.Tokens.text(I);
  auto IsWord = [](char C) { return llvm::isAlnum(C) || C == '_'; };
  for (size_t Begin = 0; Begin < Text.size();) {
    if (!IsWord(Text[Begin])) {
      // The letter of an escape is no part of the word that follows.
      Begin += Text[Begin] == '\\' ? 2 : 1;
      continue;
    }
    StringRef Word = Text.substr(Begin).take_while(IsWord);
    const api::Entry *Row = api::lookup(Word);
    if (Row && Row->isSupported() && !Row->isIdentity() &&
        Row->Kind != api::Kind::Include && Row->Kind != api::Kind::Namespace &&
        !Row->isGuardMacro())
      File.Edits.replace(File.Tokens[I].Offset + Begin, Word.size(), Row->Hip);
    Begin += Word.size();
  }
}

/// The function of the file that gives names of error codes as text.
static StringRef errorNamesFrom(const FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() && File.judge(I) != Verdict::Vetoed &&
        (T.text(I) == "cudaGetErrorName" || T.text(I) == "cuGetErrorName"))
      return T.text(I);
  return "";
}

/// What HIP's functions give in the place of \p Name, the name of an error code
/// or how all of them begin; empty where it is neither.
static StringRef errorNameInHip(StringRef Name) {
  if (Name == "cudaError" || Name == "CUDA_ERROR" || Name == "CUDA_ERROR_")
    return "hipError";
  const api::Entry *Row = api::lookup(Name);
  if (Row && Row->Kind == api::Kind::EnumConstant && !Row->isIdentity() &&
      (Row->Library == api::Library::Runtime ||
       Row->Library == api::Library::Driver) &&
      (Name.starts_with("cudaError") || Name.starts_with("CUDA_ERROR") ||
       Name == "cudaSuccess" || Name == "CUDA_SUCCESS"))
    return Row->Hip;
  return "";
}

/// A literal that is the name of an error code and nothing else.
static void checkErrorName(FileContext &File, TokenIndex I, StringRef Giver) {
  StringRef Text = File.Tokens.text(I);
  StringRef Name = Text.trim('"');
  if (StringRef Hip = errorNameInHip(Name); !Hip.empty())
    File.report(diag::Kind::NameAsText, File.Tokens[I].Offset, Text.size(),
                {Name.str(), Giver.str(), Hip.str()});
}

/// `"%"FORMAT`: g++ takes a macro's name there for what it is, and clang for
/// the suffix of a user-defined literal.
static void separateMacro(FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Text = T.text(I);
  size_t Quote = Text.rfind('"');
  if (isSourceOfC(File) || Quote == StringRef::npos)
    return;
  unsigned End = T[I].Offset + Quote + 1;
  if (Quote + 1 == Text.size()) {
    // No other suffix begins without an underscore, but those of the language.
    if (I + 1 < T.size() && T[I + 1].Offset == End && T[I + 1].isIdentifier())
      File.Edits.insertAfter(End, " ");
    return;
  }
  StringRef Suffix = Text.substr(Quote + 1);
  if (isMacroSuffix(T, Suffix))
    File.Edits.insertAfter(End, " ");
}

void hip::rewriteStrings(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  StringRef ErrorNames = errorNamesFrom(File);
  bool CompilesText = compilesText(File);
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (tok::isStringLiteral(T[I].Kind) && !File.isKept(I) &&
        (T[I].Directive < 0 ||
         T.directives()[T[I].Directive].K == Directive::Define)) {
      separateMacro(File, I);
      rewriteLiteral(File, I);
      if (T.text(I).contains("__global__"))
        reportKernelText(File, I);
      else if (isForCudaOnly(T.text(I)))
        reportString(File, T[I].Offset, T[I].Length, firstLine(T.text(I)), "");
      else if (std::optional<StringRef> Instead =
                   CompilesText ? insteadOfRtcOption(T.text(I).trim('"'))
                                : std::nullopt)
        reportString(File, T[I].Offset, T[I].Length, firstLine(T.text(I)),
                     *Instead);
      StringRef ErrorName = ErrorNames.empty()
                                ? StringRef()
                                : errorNameInHip(T.text(I).trim('"'));
      // How all names begin is no name of a type.
      if (File.Options.NamesInStrings && !ErrorName.empty())
        File.Edits.replace(T[I].Offset + 1, T[I].Length - 2, ErrorName);
      else if (File.Options.NamesInStrings)
        renameWords(File, I);
      else
        checkLookedUp(File, I);
      if (!File.Options.NamesInStrings && !ErrorNames.empty())
        checkErrorName(File, I, ErrorNames);
    }
}
