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
#include "llvm/Support/FileSystem.h"
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
  for (const Launch &L : launchesOf(U))
    if (L.Kernel)
      Result.Launches.emplace_back(placeOf(U, L.Kernel), hasOneWarp(L));
  return Result;
}

namespace {

/// What all launches of a kernel say of its blocks.
enum class Blocks { Unknown, OneWarp, More };

class Settling {
public:
  explicit Settling(llvm::ArrayRef<BlockFacts> Units) : Units(Units) {
    for (const BlockFacts &Unit : Units)
      for (const KernelPlace &Kernel : Unit.Kernels)
        Bodies[Kernel.Name].insert(Kernel.Body);
  }

  Blocks blocksOf(const KernelPlace &Kernel);

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

Blocks Settling::blocksOf(const KernelPlace &Kernel) {
  Blocks Result = Blocks::Unknown;
  for (const BlockFacts &Unit : Units)
    for (const auto &[Launched, IsOneWarp] : Unit.Launches)
      if (Result != Blocks::More && isOf(Launched, Kernel))
        Result = IsOneWarp ? Blocks::OneWarp : Blocks::More;
  return Result;
}

void checks::settle(llvm::ArrayRef<BlockFacts> Units,
                    llvm::ArrayRef<Supposition> Supposed,
                    std::vector<cu2x::diag::Finding> &Findings,
                    std::set<std::pair<unsigned, cu2x::diag::Kind>> &Maybe) {
  if (Supposed.empty())
    return;
  Settling All(Units);
  llvm::erase_if(Findings, [&](cu2x::diag::Finding &F) {
    // Instances of a template, and units, each have a say: one that holds is
    // enough, and one that may is more than those that do not.
    const Supposition *Open = nullptr, *No = nullptr;
    for (const Supposition &S : Supposed) {
      if (S.K != F.K || S.Offset != F.Offset ||
          (!S.Args.empty() && S.Args != F.Args))
        continue;
      Blocks Size = S.Kernel ? All.blocksOf(*S.Kernel) : Blocks::Unknown;
      if (Size == Blocks::OneWarp)
        No = &S;
      else if (Size == Blocks::Unknown && !S.OpenArgs.empty())
        Open = &S;
      else
        return false;
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
  cu2x::diag::sortUnique(Findings);
}
