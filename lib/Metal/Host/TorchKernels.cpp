//===- TorchKernels.cpp - How PyTorch calls kernels -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TorchKernels.h"
#include "cu2x/Metal/Torch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

// PyTorch has no unsigned types of more than 8 bits on Apple GPUs; the bits are
// those of the signed ones.
constexpr ElementType ElementTypes[] = {
    {"float", "float32", "float", "float"},
    {"half", "float16", "c10::Half", "float"},
    {"bfloat", "bfloat16", "c10::BFloat16", "float"},
    {"char", "int8", "int8_t", "int"},
    {"uchar", "uint8", "uint8_t", "int"},
    {"short", "int16", "int16_t", "int"},
    {"ushort", "int16", "int16_t", "int"},
    {"int", "int32", "int32_t", "int"},
    {"uint", "int32", "int32_t", "int"},
    {"long", "int64", "int64_t", "int"},
    {"ulong", "int64", "int64_t", "int"},
    {"bool", "bool", "bool", "bool"},
};

static const ElementType *lookupType(StringRef Metal) {
  const ElementType *T = llvm::find_if(
      ElementTypes, [&](const ElementType &E) { return E.Metal == Metal; });
  return T == std::end(ElementTypes) ? nullptr : T;
}

StringRef metal::elementOf(StringRef Type) {
  Type = Type.rtrim();
  if (!Type.consume_back("*") && !Type.consume_back("&"))
    return Type;
  for (bool More = true; More;) {
    Type = Type.trim();
    More = false;
    for (StringRef Word : {"device", "constant", "const", "volatile"})
      if (Type.starts_with((Word + " ").str())) {
        Type = Type.drop_front(Word.size());
        More = true;
      } else if (Type.ends_with((" " + Word).str())) {
        Type = Type.drop_back(Word.size());
        More = true;
      }
  }
  return Type;
}

/// The names of the parameters of kernel \p Name as the text \p Printed has
/// them.
static std::vector<std::string> namesOf(StringRef Printed, StringRef Name) {
  std::vector<std::string> Names;
  size_t At = Printed.find(("kernel void " + Name + "(").str());
  if (At == StringRef::npos)
    return Names;
  StringRef List = Printed.substr(At);
  List = List.take_front(List.find(") {"));
  for (At = List.find(" [["); At != StringRef::npos;
       At = List.find(" [[", At + 1)) {
    StringRef Before = List.take_front(At);
    size_t Begin = Before.find_last_of(" *&");
    Names.push_back(Before.substr(Begin + 1).str());
  }
  return Names;
}

std::string metal::safeName(StringRef Name) {
  static constexpr StringRef Taken[] = {
      "and",  "as",   "assert", "async",   "await", "class",    "def",
      "del",  "elif", "except", "finally", "from",  "global",   "grid",
      "in",   "is",   "import", "lambda",  "block", "nonlocal", "not",
      "or",   "pass", "raise",  "shared",  "torch", "with",     "yield",
      "None", "True", "False",  "self"};
  return llvm::is_contained(Taken, Name) ? (Name + "_").str() : Name.str();
}

static Signature signatureOf(const Kernel &K, StringRef Printed) {
  Signature S;
  S.K = &K;
  if (K.MaxBlocks)
    S.Obstacle = "a barrier of its grid";
  std::vector<std::string> Names = namesOf(Printed, K.Name);
  for (auto [I, P] : llvm::enumerate(K.Parameters)) {
    if (P.Kind == "builtin")
      continue;
    if (P.Kind == "threadgroup") {
      S.NeedsThreadgroup = true;
      continue;
    }
    if (P.Kind != "buffer" && P.Kind != "value") {
      S.Obstacle = P.Kind;
      continue;
    }
    std::string Name =
        I < Names.size() ? safeName(Names[I]) : "argument" + std::to_string(I);
    S.Arguments.push_back({Name, &P, lookupType(elementOf(P.Type))});
  }
  return S;
}

std::vector<Signature> metal::signaturesOf(const UnitTranslation &Unit) {
  std::vector<Signature> Result;
  for (const Kernel &K : Unit.Kernels)
    Result.push_back(signatureOf(K, Unit.Text));
  return Result;
}

//===----------------------------------------------------------------------===//
// Instances of templates
//===----------------------------------------------------------------------===//

/// Types that PyTorch dispatches by, as C++ prints them.
static bool isScalarType(StringRef Argument) {
  static constexpr StringRef Names[] = {
      "float",         "double",         "bool",
      "char",          "signed char",    "unsigned char",
      "short",         "unsigned short", "int",
      "unsigned int",  "long",           "unsigned long",
      "long long",     "__half",         "unsigned long long",
      "__nv_bfloat16", "c10::Half",      "c10::BFloat16"};
  return llvm::is_contained(Names, Argument);
}

/// The arguments of the list that begins behind `<`.
static std::vector<StringRef> argumentsOf(StringRef List) {
  std::vector<StringRef> Result;
  size_t Begin = 0;
  unsigned Depth = 0;
  for (size_t I = 0; I != List.size(); ++I) {
    char C = List[I];
    if (Depth == 0 && (C == ',' || C == '>')) {
      Result.push_back(List.slice(Begin, I).trim());
      Begin = I + 1;
      if (C == '>')
        break;
    } else if (StringRef("<([{").contains(C)) {
      ++Depth;
    } else if (StringRef(">)]}").contains(C)) {
      --Depth;
    }
  }
  return Result;
}

/// What the instances that differ in scalar types have in common, as a name:
/// `tile_4` of `tile<float, 4>`. Empty when the kernel is no such instance.
static std::string familyOf(StringRef Source) {
  auto [Base, List] = Source.split('<');
  std::vector<StringRef> Arguments = argumentsOf(List);
  if (llvm::none_of(Arguments, isScalarType))
    return "";
  std::string Text = Base.str();
  for (StringRef A : Arguments)
    if (!isScalarType(A))
      Text += ("_" + A).str();
  std::string Name;
  for (char C : StringRef(Text).ltrim(':'))
    if (llvm::isAlnum(C))
      Name += C;
    else if (Name.empty() || Name.back() != '_')
      Name += '_';
  return Name;
}

/// Whether callers write the same for both, apart from types.
static bool areCalledAlike(const Signature &A, const Signature &B) {
  if (A.NeedsThreadgroup != B.NeedsThreadgroup ||
      A.Arguments.size() != B.Arguments.size())
    return false;
  for (auto [X, Y] : llvm::zip(A.Arguments, B.Arguments))
    if (X.Name != Y.Name || !X.Type != !Y.Type || X.P->Kind != Y.P->Kind)
      return false;
  return true;
}

static std::vector<StringRef> keyOf(const Signature &S) {
  std::vector<StringRef> Key;
  for (const Argument &A : S.Arguments)
    Key.push_back(A.isTensor() && A.Type ? StringRef(A.Type->Torch)
                                         : StringRef());
  return Key;
}

std::vector<Dispatch>
metal::dispatchesOf(llvm::ArrayRef<Signature> Signatures) {
  std::vector<Dispatch> Result;
  for (const Signature &S : Signatures) {
    std::string Name = familyOf(S.K->Source);
    if (Name.empty())
      continue;
    auto D = llvm::find_if(
        Result, [&](const Dispatch &Other) { return Other.Name == Name; });
    if (D == Result.end())
      D = Result.insert(D, {Name, {}, {}});
    D->Choices.push_back(&S);
  }
  for (Dispatch &D : Result) {
    const Signature &First = *D.Choices.front();
    std::map<std::vector<StringRef>, unsigned> Uses;
    for (const Signature *S : D.Choices)
      ++Uses[keyOf(*S)];
    llvm::erase_if(D.Choices, [&](const Signature *S) {
      return !areCalledAlike(*S, First) || Uses[keyOf(*S)] > 1;
    });
    for (unsigned I = 0; I != First.Arguments.size(); ++I)
      if (llvm::all_of(D.Choices, [&](const Signature *S) {
            return !keyOf(*S)[I].empty();
          }))
        D.Key.push_back(I);
    auto IsTaken = [&](const Signature &S) { return S.K->Name == D.Name; };
    while (llvm::any_of(Signatures, IsTaken))
      D.Name += '_';
  }
  llvm::erase_if(Result, [](const Dispatch &D) {
    return D.Choices.empty() || D.Key.empty();
  });
  return Result;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

bool metal::isTorchSource(StringRef Text) {
  llvm::SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  return llvm::any_of(Lines, [](StringRef Line) {
    Line = Line.ltrim();
    if (!Line.consume_front("#"))
      return false;
    Line = Line.ltrim();
    if (!Line.consume_front("include"))
      return false;
    Line = Line.ltrim().drop_front(!Line.ltrim().empty());
    return Line.starts_with("torch/") || Line.starts_with("ATen/") ||
           Line.starts_with("c10/");
  });
}

std::string metal::replaced(StringRef Text, StringRef From, StringRef To) {
  std::string Result;
  for (size_t At = 0; At < Text.size();) {
    size_t Next = Text.find(From, At);
    Result += Text.slice(At, Next);
    if (Next == StringRef::npos)
      break;
    Result += To;
    At = Next + From.size();
  }
  return Result;
}
