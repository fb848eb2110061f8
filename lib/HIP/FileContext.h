//===- FileContext.h - One file while it is translated ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_FILECONTEXT_H
#define CU2X_LIB_HIP_FILECONTEXT_H

#include "cu2x/HIP/Translator.h"
#include "cu2x/Translation/EditContext.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Twine.h"
#include <set>

namespace cu2x::hip {

/// What the passes for HIP share beyond what all targets do.
class FileContext : public cu2x::EditContext {
public:
  FileContext(llvm::StringRef Text, const frontend::FileFacts &Facts,
              const frontend::UnitFacts &Unit, const TranslateOptions &Options)
      : cu2x::EditContext(Text, Facts, Unit, Options.Inactive),
        Options(Options), IsHip(isHipAlready()) {}

  const TranslateOptions &Options;
  /// The unit includes a header of HIP's, and nothing in the file has another
  /// name there: names which CUDA and HIP have in common are HIP's.
  const bool IsHip;

  /// Names another pass has decided on: by token, what replaces it.
  llvm::DenseMap<frontend::TokenIndex, std::string> Renamed;
  /// Release macros whose conditions have been settled for HIP.
  std::set<frontend::TokenIndex> Answered;
  /// Rows of which only the first use is named, after that.
  std::set<const api::Entry *> SaidOnce;
  /// Something in the file needs HIP's declarations.
  bool UsesHip = false;
  /// The same for what a compiler of the host alone does not see.
  bool UsesHipBehindGuards = false;
  /// The token \p I needs HIP's declarations.
  void useHip(frontend::TokenIndex I);
  /// The file names a function of cuBLAS for halves, and says itself which type
  /// they have in hipBLAS.
  bool UsesHalfBlas = false;
  /// Some token might have to be translated.
  bool HasCandidates = false;

private:
  bool isHipAlready() const;
  /// Regions that a compiler of the host does not see.
  std::optional<llvm::BitVector> Guarded;
};

/// Includes the header \p Name where the file does not do so: in front of the
/// first header whose name begins with \p Before, else of the first one.
void addHeader(FileContext &File, llvm::StringRef Name,
               llvm::StringRef Before = "");

/// What the include of \p Name becomes.
std::string hipHeader(llvm::StringRef Name);

/// Where \p Header of HIP has to be included, as a macro of the program, which
/// CUDA's header does not meet, is one of its words; empty where it may stand
/// anywhere. \p BeforeCode asks for a place with no more than directives in
/// front of it.
std::optional<unsigned> placeBeforeMacros(const FileContext &File,
                                          llvm::StringRef Header,
                                          bool BeforeCode);

/// Puts \p Line in front of the line at \p Offset.
void insertLine(FileContext &File, unsigned Offset, const llvm::Twine &Line);

/// Includes \p Header in front of the line at \p Offset.
void includeAt(FileContext &File, unsigned Offset, llvm::StringRef Header);

/// Whether a translated file has what is in \p Header of CUDA's itself, as HIP
/// has no such header.
bool isEmulatedHeader(llvm::StringRef Header);

/// Puts what the header of the include \p D has behind it. \p HasOperations says
/// whether the file has what all such headers need, and is told so.
void addGroupFunctions(FileContext &File, const frontend::Directive &D,
                       bool &HasOperations);

/// Says that \p Hip, which \p Name at \p I becomes, does something else.
void reportChanged(FileContext &File, frontend::TokenIndex I,
                   llvm::StringRef Name, llvm::StringRef Hip,
                   llvm::StringRef Note);

/// Says that the arguments of the function at \p Name, or of \p Of, stay, and
/// why.
void reportNotRewritten(FileContext &File, frontend::TokenIndex Name,
                        llvm::StringRef Reason, llvm::StringRef Of = "");

/// Says at \p I that HIP has a function \p Name for \p Type, and what that
/// does: \p Effect.
void reportHipFunction(FileContext &File, frontend::TokenIndex I,
                       llvm::StringRef Name, llvm::StringRef Type,
                       llvm::StringRef Effect);

/// Says of \p What at \p I that HIP has no such thing, and what to do.
void reportUnsupported(FileContext &File, frontend::TokenIndex I,
                       llvm::StringRef What, llvm::StringRef Advice);

/// Whether the shuffle \p Name, of which the text alone is known, goes over \p
/// Distance lanes that a loop around it begins with half of a wave:
/// `for (int d = warpSize / 2; d > 0; d /= 2)`.
bool isInLadderOfWave(const frontend::TokenBuffer &T, frontend::TokenIndex Name,
                      frontend::TokenRange Distance);

/// Says of \p What at \p I that it goes by the wave, or by a coalesced group.
void reportWholeWave(FileContext &File, frontend::TokenIndex I,
                     llvm::StringRef What, bool IsOfGroup = false);

/// Whether the name at \p I is of the cuBLAS of before CUDA 4, which has the
/// same names without a handle.
bool isLegacyBlas(const FileContext &File, frontend::TokenIndex I);

/// Whether the file is compiled as C.
bool isSourceOfC(const FileContext &File);

/// Whether the file can say that halves are `__half` in hipBLAS: the first file
/// of a unit, before anything includes hipBLAS. C has no such type there.
bool mayDefineHalf(const FileContext &File);

/// Whether the text names or includes what is HIP's.
bool namesHip(const frontend::TokenBuffer &Tokens);

/// Whether \p Asm is the keyword of assembly with types, as PTX has them.
bool isTypedAssembly(const frontend::TokenBuffer &T,
                     frontend::TokenIndex Asm);

/// As \c isTypedAssembly, with a type that no assembler of a host has.
bool isPtx(const frontend::TokenBuffer &T, frontend::TokenIndex Asm);

/// How many parts the built-in vector type \p Name has; 0 for other types.
unsigned partsOf(llvm::StringRef Name);

/// Whether \p Function accesses memory with a hint for the cache, which becomes
/// an expression.
bool isCacheHint(llvm::StringRef Function);

/// The headers of the user's that the unit includes and that have in them what
/// is another thing in HIP, or nothing there, by real path. Those below \p Root
/// are among them with \p Below alone.
std::vector<std::string> headersOfCuda(const frontend::UnitFacts &Unit,
                                       llvm::StringRef Root, bool Below);

/// The headers of libraries, from folders of systems, that do so and are not
/// below \p Root.
std::vector<std::string> librariesOfCuda(const frontend::UnitFacts &Unit,
                                         llvm::StringRef Root);

/// Says that \p Name, at \p Offset, is one that PyTorch has no more.
void reportV1Name(FileContext &File, unsigned Offset, unsigned Length,
                  llvm::StringRef Name);

/// What the include \p D becomes, whose row is \p Row (or null) and whose name
/// in HIP is \p Hip: headers of PyTorch depend on its release.
std::string torchHeader(FileContext &File, const frontend::Directive &D,
                        const api::Entry *Row, std::string Hip);

// The passes, in the order in which they run.
void rewriteArguments(FileContext &File);
void rewriteMinMax(FileContext &File);
/// Casts results of device functions that have another type in HIP.
void castResults(FileContext &File);
/// Reports that the result of the call at \p Name may have another type in HIP.
void reportResultType(FileContext &File, frontend::TokenIndex Name);
void rewriteSurfaceReads(FileContext &File);
void rewriteVectors(FileContext &File);
/// Calls functions for comparisons of halves that HIP's operators do otherwise.
void compareHalves(FileContext &File);
/// Reports CUDA's functions of mathematics where the host calls them.
void reportHostMath(FileContext &File);
void widenLaneMasks(FileContext &File);
void checkWarpSize(FileContext &File);
/// Reports the first generator of random numbers.
void checkRandomNumbers(FileContext &File);
void sizeCubWarps(FileContext &File);
void checkRecords(FileContext &File);
void checkArrays(FileContext &File);
void checkEnumNumbers(FileContext &File);
void leaveOut(FileContext &File);
/// Keeps calls of the program's functions from meaning HIP's of the same name.
void keepCalls(FileContext &File);
/// Reports reductions and scans of what may be more threads than in CUDA.
void checkGroupFunctions(FileContext &File);
/// Gives hipCUB a name in the namespace that the program has CUB in.
void nameCubNamespace(FileContext &File);
void rewriteLaunches(FileContext &File);
void rewriteTorch(FileContext &File);
void rewriteNames(FileContext &File);
void answerOldReleases(FileContext &File);
void rewriteGuards(FileContext &File);
void rewriteStrings(FileContext &File);
void checkInlineAssembly(FileContext &File);
/// Has hipBLAS take `__half`, in front of all headers.
void defineHalf(FileContext &File);
void rewriteIncludes(FileContext &File);
/// Includes headers of HIP in front of macros that they meet.
void moveHeadersUp(FileContext &File);
void addMathHeader(FileContext &File);
void addThrustHeaders(FileContext &File);
/// Includes what CUDA's headers bring along and HIP's do not.
void addBroughtHeaders(FileContext &File);
/// Notes the calls without an edit here that have one for other types.
void keepTypedCalls(FileContext &File);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_FILECONTEXT_H
