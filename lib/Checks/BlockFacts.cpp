//===- BlockFacts.cpp - How large blocks are, over all units ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Who launches a kernel may stand in another file than the kernel, which is
// declared in a header or is in one, or in a source that others include. What
// is found in one unit is settled when all have been looked at.
//
//===----------------------------------------------------------------------===//

#include "Launches.h"

#include "clang/AST/Mangle.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static KernelPlace placeOf(const Unit &U, const FunctionDecl *Kernel) {
  KernelPlace Result;
  if (!Kernel->isDependentContext())
    Result.Name = ASTNameGenerator(U.Context).getName(Kernel);
  // Instances of templates have the body of the template.
  const FunctionDecl *Body = Kernel->getTemplateInstantiationPattern();
  if (!(Body ? Body : Kernel)->hasBody(Body))
    return Result;
  auto [File, Offset] =
      U.SM.getDecomposedLoc(U.SM.getExpansionLoc(Body->getLocation()));
  OptionalFileEntryRef Entry = U.SM.getFileEntryRefForID(File);
  if (!Entry)
    return Result;
  SmallString<256> Path;
  if (llvm::sys::fs::real_path(Entry->getName(), Path))
    Path = Entry->getName();
  Result.Body = (Path + ":" + llvm::Twine(Offset)).str();
  return Result;
}

std::optional<KernelPlace> checks::kernelPlace(const Unit &U,
                                               const Function &Kernel) {
  KernelPlace Place = placeOf(U, Kernel.Decl);
  return Kernel.IsKernel && !Place.Body.empty() ? std::optional(Place)
                                                : std::nullopt;
}

BlockFacts checks::blockFactsOf(const Unit &U) {
  BlockFacts Result;
  for (const Function &F : U.Functions)
    if (F.IsKernel)
      Result.Kernels.push_back(placeOf(U, F.Decl));
  for (const Launch &L : launchesOf(U)) {
    if (!L.Kernel)
      continue;
    SourceLocation At = U.SM.getExpansionLoc(L.Call->getBeginLoc());
    StringRef File = llvm::sys::path::filename(U.SM.getFilename(At));
    Result.Launches.push_back(
        {placeOf(U, L.Kernel), L.threads(),
         (File + ":" + llvm::Twine(U.SM.getExpansionLineNumber(At))).str()});
  }
  for (const FunctionDecl *Kernel : addressedKernels(U))
    Result.Launches.push_back({placeOf(U, Kernel), std::nullopt, ""});
  return Result;
}

namespace {

/// What all launches of a kernel say of its blocks.
enum class Blocks { Unknown, Few, More };

/// Where launches are, in their order.
using Places = llvm::SetVector<std::string, std::vector<std::string>,
                               std::set<std::string>>;

class Settling {
public:
  explicit Settling(llvm::ArrayRef<BlockFacts> Units) : Units(Units) {
    for (const BlockFacts &Unit : Units)
      for (const KernelPlace &Kernel : Unit.Kernels)
        Bodies[Kernel.Name].insert(Kernel.Body);
  }

  Blocks blocksOf(const KernelPlace &Kernel, uint64_t MostThreads);
  /// Where \p Kernel is launched, by the number of threads in a block, which is
  /// 0 where it is open.
  std::map<uint64_t, Places> sizesOf(const KernelPlace &Kernel);

private:
  bool isOf(const KernelPlace &Launched, const KernelPlace &Kernel);

  llvm::ArrayRef<BlockFacts> Units;
  std::map<std::string, std::set<std::string>> Bodies; ///< by name
};

} // namespace

/// Whether \p Launched is \p Kernel. Programs that are looked at together may
/// have kernels of one name: by its name alone it is known where only one has.
bool Settling::isOf(const KernelPlace &Launched, const KernelPlace &Kernel) {
  if (!Launched.Body.empty())
    return Launched.Body == Kernel.Body &&
           (Kernel.Name.empty() || Launched.Name == Kernel.Name);
  return !Kernel.Name.empty() && Launched.Name == Kernel.Name &&
         Bodies[Launched.Name].size() == 1;
}

Blocks Settling::blocksOf(const KernelPlace &Kernel, uint64_t MostThreads) {
  Blocks Result = Blocks::Unknown;
  for (const BlockFacts &Unit : Units)
    for (const LaunchFact &L : Unit.Launches)
      if (Result != Blocks::More && isOf(L.Kernel, Kernel))
        Result = L.Threads && *L.Threads <= MostThreads ? Blocks::Few
                                                        : Blocks::More;
  return Result;
}

std::map<uint64_t, Places> Settling::sizesOf(const KernelPlace &Kernel) {
  std::map<uint64_t, Places> Result;
  for (const BlockFacts &Unit : Units)
    for (const LaunchFact &L : Unit.Launches)
      if (isOf(L.Kernel, Kernel))
        Result[L.Threads.value_or(0)].insert(L.Where);
  return Result;
}

/// What \p Found, which is about waves with fewer than 64 lanes, is for each
/// size of blocks that has them, as \p Supposed says of which kernels.
static std::vector<cu2x::diag::Finding>
partialWaves(const cu2x::diag::Finding &Found,
             llvm::ArrayRef<const Supposition *> Supposed, Settling &All,
             std::set<std::pair<unsigned, cu2x::diag::Kind>> &Maybe) {
  std::map<uint64_t, Places> Sizes;
  bool Of32 = true, IsClosed = true, IsGuarded = true;
  for (const Supposition *S : Supposed) {
    for (auto &[Threads, Where] : All.sizesOf(*S->Kernel)) {
      Sizes[Threads].insert_range(Where);
      Of32 &= Threads == 32;
    }
    IsClosed &= S->Partial->IsClosed;
    IsGuarded &= S->Partial->IsGuarded;
  }
  std::vector<cu2x::diag::Finding> Result;
  for (auto &[Threads, Where] : Sizes) {
    if (Threads % 64 == 0)
      continue;
    std::string At = Where.front();
    if (Where.size() > 1)
      At += " and " + std::to_string(Where.size() - 1) + " more";
    std::string Lanes = std::to_string(Threads % 64);
    // Each wave of a smaller block lacks lanes.
    if (Threads > 64 && IsGuarded) {
      Lanes += ", if that comes here";
      Maybe.insert({Found.Offset, Found.K});
    }
    cu2x::diag::Finding F = Found;
    F.Args.insert(F.Args.end(), {std::to_string(Threads), At, Lanes});
    if (Of32)
      F.Args.push_back("pass '0xffffffffull', which names all lanes of a block "
                       "of 32 threads, unless others launch the kernel");
    else
      F.Edits.clear();
    F.Class =
        IsClosed ? cu2x::diag::FixClass::Safe : cu2x::diag::FixClass::Maybe;
    Result.push_back(std::move(F));
  }
  return Result;
}

void checks::settle(llvm::ArrayRef<BlockFacts> Units,
                    llvm::ArrayRef<Supposition> Supposed,
                    std::vector<cu2x::diag::Finding> &Findings,
                    std::set<std::pair<unsigned, cu2x::diag::Kind>> &Maybe) {
  if (Supposed.empty())
    return;
  Settling All(Units);
  std::vector<cu2x::diag::Finding> OfWaves;
  llvm::erase_if(Findings, [&](cu2x::diag::Finding &F) {
    // Instances of a template, and units, each have a say: one that holds is
    // enough, and one that may is more than those that do not.
    const Supposition *Open = nullptr, *No = nullptr;
    std::vector<const Supposition *> Partial;
    for (const Supposition &S : Supposed) {
      if (S.K != F.K || S.Offset != F.Offset ||
          (!S.Args.empty() && S.Args != F.Args))
        continue;
      if (S.Partial) {
        Partial.push_back(&S);
        continue;
      }
      Blocks Size = S.Kernel ? All.blocksOf(*S.Kernel, S.MostThreads)
                             : Blocks::Unknown;
      if (Size == Blocks::Few)
        No = &S;
      else if (Size == Blocks::Unknown && !S.OpenArgs.empty())
        Open = &S;
      else
        return false;
    }
    if (!Partial.empty()) {
      llvm::append_range(OfWaves, partialWaves(F, Partial, All, Maybe));
      return true;
    }
    if (Open) {
      F.Args = Open->OpenArgs;
      Maybe.insert({F.Offset, F.K});
    } else if (No && !No->OneWarpArgs.empty()) {
      F.Args = No->OneWarpArgs;
    } else if (No) {
      return true;
    }
    return false;
  });
  llvm::append_range(Findings, OfWaves);
  cu2x::diag::sortUnique(Findings);
}
