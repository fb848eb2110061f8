//===- Records.cpp - CUDA structures whose HIP twin differs -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

namespace {

constexpr StringRef OtherOrder[] = {
#define RECORD_ORDER(Name) Name,
#include "cu2x/HIP/Records.inc"
};

struct Field {
  StringRef Record, Name, Hip, Differs;
};
constexpr Field Fields[] = {
#define RECORD_FIELD(Record, Name, Hip, Differs) {Record, Name, Hip, Differs},
#include "cu2x/HIP/Records.inc"
};

struct Tag {
  StringRef Hip, Name;
};
constexpr Tag Tags[] = {
#define RECORD_TAG(Hip, Name) {Hip, Name},
#include "cu2x/HIP/Records.inc"
};

} // namespace

static void wrapHalf(FileContext &File, TokenIndex Member,
                     const NameFact &Fact) {
  const TokenBuffer &T = File.Tokens;
  unsigned Object = *Fact.Object;
  TokenIndex Dot = T.previous(Member);
  if (Fact.IsTemporary && Dot != NoToken) {
    // A temporary has no address; the functions say the same.
    File.Edits.insertBefore(Object,
                            T.is(Member, "x") ? "__low2half(" : "__high2half(");
    File.Edits.replace(T[Dot].Offset, T[Member].end() - T[Dot].Offset, ")");
    return;
  }
  StringRef Cast = Fact.IsConstant ? "reinterpret_cast<const half&>("
                                   : "reinterpret_cast<half&>(";
  if (T.text().take_front(Object).ends_with(Cast))
    return;
  File.Edits.insertBefore(Object, Cast);
  File.Edits.insertAfter(T[Member].end(), ")");
}

/// Whether a macro makes a string of what is at \p Offset.
static bool isPartOfString(const FileContext &File, unsigned Offset) {
  return llvm::any_of(File.Facts.Strings, [&](const auto &Argument) {
    return Argument.first <= Offset && Offset <= Argument.second;
  });
}

/// Computations with a handle go by its number, as in CUDA.
static void rewriteHandles(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  // What is around others has to be added before them.
  std::vector<std::pair<std::pair<unsigned, unsigned>, StringRef>> Casts(
      File.Facts.HandleCasts.begin(), File.Facts.HandleCasts.end());
  llvm::stable_sort(Casts, [](const auto &A, const auto &B) {
    return A.first.first != B.first.first ? A.first.first < B.first.first
                                          : A.first.second > B.first.second;
  });
  for (const auto &[Place, Made] : Casts) {
    TokenIndex First = T.at(Place.first), Last = T.at(Place.second);
    if (First == NoToken || Last == NoToken || File.isKept(First))
      continue;
    const api::Entry *Row = Made.empty() ? nullptr : api::lookup(Made);
    std::string Type = Made.empty() ? "unsigned long long"
                       : Row        ? Row->Hip.str()
                                    : Made.str();
    if (isPartOfString(File, Place.first))
      reportChanged(File, First, T.text({First, Last}), "(" + Type + ")...",
                    "a macro makes a string of it as well");
    bool IsName = First == Last;
    File.Edits.insertBefore(T[First].Offset,
                            "(" + Type + (IsName ? ")" : ")("));
    if (!IsName)
      File.Edits.insertAfter(T[Last].end(), ")");
  }
}

/// The name programs use of a tag such as `CUmemAllocationProp_v1` or
/// `CUDA_KERNEL_NODE_PARAMS_st`.
static StringRef commonName(StringRef Record) {
  Record.consume_back("_st");
  size_t Version = Record.rfind("_v");
  if (Version != StringRef::npos &&
      Record.drop_front(Version + 2).find_first_not_of("0123456789") ==
          StringRef::npos)
    Record = Record.take_front(Version);
  return Record;
}

/// `struct cudaGraphicsResource`: in HIP some of these names are typedefs,
/// which may not follow the keyword.
static void rewriteTags(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    TokenIndex Keyword = T[I].isIdentifier() ? T.previous(I) : NoToken;
    TokenIndex Next = Keyword == NoToken ? NoToken : T.next(I);
    if (Next == NoToken || File.isKept(I) ||
        !(T.is(Keyword, "struct") || T.is(Keyword, "enum") ||
          T.is(Keyword, "union")) ||
        T.is(Next, "{") || T.is(Next, ":"))
      continue;
    const api::Entry *Row = api::lookup(T.text(I));
    if (!Row || !Row->isSupported() || Row->Kind != api::Kind::Type)
      continue;
    const Tag *Found = llvm::find_if(
        Tags, [&](const Tag &Candidate) { return Candidate.Hip == Row->Hip; });
    Verdict V = Found == std::end(Tags) ? Verdict::Vetoed : File.judge(I);
    if (V == Verdict::Vetoed || (Found->Name.empty() && T.is(Next, ";")))
      continue;
    if (V == Verdict::TokenRule)
      File.notVouched(I);
    if (Found->Name.empty())
      File.Edits.replace(T[Keyword].Offset, T[I].Offset - T[Keyword].Offset,
                         "");
    else
      File.Renamed[I] = Found->Name.str();
  }
}

static const Field *findField(StringRef Record, StringRef Name) {
  const Field *Row = llvm::find_if(Fields, [&](const Field &F) {
    return F.Name == Name && F.Record == commonName(Record);
  });
  return Row == std::end(Fields) ? nullptr : Row;
}

/// Says that HIP lacks the field of \p Row, and which instance asks for it.
static void reportMissing(FileContext &File, TokenIndex I, const Field &Row,
                          StringRef Instance = "") {
  std::vector<std::string> Args = {Row.Record.str(), Row.Name.str()};
  if (!Instance.empty())
    Args.push_back(("; '" + Instance + "' asks for it").str());
  File.report(diag::Kind::StructFieldMissing, I, std::move(Args));
}

/// Members that a template's instances decide on: renamed where that is right
/// for all of them.
static void rewriteInstanceMembers(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (const auto &[Offset, Members] : File.Facts.InstanceMembers) {
    TokenIndex I = T.at(Offset);
    if (I == NoToken || File.isKept(I))
      continue;
    std::set<StringRef> Names;
    for (const InstanceMember &M : Members) {
      const Field *Row = findField(M.Record, T.text(I));
      Names.insert(Row ? Row->Hip : T.text(I));
      if (Row && !Row->Differs.empty())
        reportChanged(File, I, Row->Name, Row->Hip, Row->Differs);
    }
    bool Stays = *Names.begin() == T.text(I);
    // Other units may have other instances of what a header defines.
    if (Names.size() == 1 && !Names.begin()->empty() &&
        (Stays || File.Facts.IsMain)) {
      if (!Stays)
        File.Renamed[I] = Names.begin()->str();
      continue;
    }
    File.Kept.push_back(Offset);
    for (const InstanceMember &M : Members)
      if (const Field *Row = findField(M.Record, T.text(I));
          Row && Row->Hip != Row->Name)
        reportMissing(File, I, *Row, M.Instance);
  }
}

/// `__half_raw R = {0x3c00}` has the bits of a half in CUDA. In HIP the first
/// member is its value, and the bits are `.x`.
static void nameBits(FileContext &File, TokenIndex Brace, StringRef Record) {
  const TokenBuffer &T = File.Tokens;
  bool IsPair = Record == "__half2_raw";
  if (!T.is(Brace, "{") || (!IsPair && Record != "__half_raw"))
    return;
  auto Parts = T.splitArguments(Brace);
  if (!Parts)
    return;
  if (Parts->back().empty())
    Parts->pop_back(); // a comma at the end
  for (size_t I = 0; I < Parts->size() && I < (IsPair ? 2 : 1); ++I) {
    TokenRange Part = (*Parts)[I];
    if (Part.empty() || T.is(Part.First, ".") || T.is(Part.First, "{"))
      return;
    StringRef Names = I ? ".y = {.x = " : ".x = {.x = ";
    File.Edits.insertBefore(T[Part.First].Offset, IsPair ? Names : ".x = ");
    if (IsPair)
      File.Edits.insertAfter(T[Part.Last].end(), "}");
  }
}

void hip::checkRecords(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  rewriteTags(File);
  // HIP's dim3 has no constructor from a uint3.
  for (unsigned Offset : File.Facts.DimsFromVectors)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isKept(I)) {
      std::string Name = T.text(I).str();
      File.Edits.insertBefore(Offset, "dim3(" + Name + ".x, " + Name + ".y, ");
      File.Edits.insertAfter(T[I].end(), ".z)");
    }
  if (File.IsHip)
    return; // the order of fields is HIP's
  for (const auto &[Offset, List] : File.Facts.InitLists) {
    TokenIndex I = T.at(Offset);
    if (I == NoToken || File.isKept(I))
      continue;
    if (llvm::is_contained(OtherOrder, commonName(List.Record)))
      File.report(diag::Kind::StructFieldOrder, I, {List.Record});
    nameBits(File, I, List.Record);
  }

  rewriteInstanceMembers(File);
  rewriteHandles(File);
  for (const auto &[Offset, Between] : File.Facts.OddConversions)
    if (TokenIndex I = T.at(Offset); I != NoToken && !File.isKept(I))
      reportNotRewritten(File, I, "HIP has no conversion " + Between);
  for (unsigned Handle : File.Facts.HandleArithmetic)
    if (TokenIndex I = T.at(Handle); I != NoToken && !File.isKept(I))
      File.report(diag::Kind::DriverHandleArithmetic, I, {T.text(I).str()});
  for (const auto &[Offset, Number] : File.Facts.HandleNumbers) {
    TokenIndex First = T.at(Offset), Last = T.at(Number.End);
    if (First == NoToken || File.isKept(First))
      continue;
    StringRef Text = T.text({First, Last == NoToken ? First : Last});
    File.report(diag::Kind::HandleNumber, Offset, Text.size(),
                {Text.str(), Number.Handle});
  }

  for (const auto &Entry : File.Facts.Names) {
    const NameFact &Name = Entry.second;
    if (!Name.onlyCuda() || Name.Scope.empty())
      continue;
    TokenIndex I = T.at(Entry.first);
    if (I == NoToken || File.isKept(I))
      continue;
    // Up to ROCm 5 the halves of a half2 are declared as integers.
    if (Name.Scope == "__half2" && Name.Object) {
      wrapHalf(File, I, Name);
      continue;
    }
    const Field *Row = findField(Name.Scope, T.text(I));
    if (!Row)
      continue;
    if (Row->Hip.empty())
      reportMissing(File, I, *Row);
    else
      File.Renamed[I] = Row->Hip.str();
    if (!Row->Differs.empty())
      reportChanged(File, I, Row->Name, Row->Hip, Row->Differs);
  }
}
