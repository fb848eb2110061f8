//===- UnitFacts.h - What the AST says about places in files ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Facts are keyed by byte offsets of the files as written (spelling
/// locations), so that they survive the AST and facts of the host and the
/// device pass merge.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_UNITFACTS_H
#define CU2X_FRONTEND_UNITFACTS_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cu2x::frontend {

/// Whose declaration a name refers to. One place can have several, when it
/// belongs to a macro body or template that is used in several ways.
enum class Origin : uint8_t { Cuda = 1, User = 2, Other = 4 };

/// What an argument's type is, as far as rewriting rules ask.
enum class TypeClass : uint8_t {
  Unknown, ///< dependent on a template parameter
  Integer32,
  Integer64,
  OtherInteger,
  Floating,
  VoidPointer,
  VoidPointerPointer,
  Pointer,
  Function, ///< a function, its address, or a pointer to one
  Record,
  Enum,
  Other
};

struct ArgFact {
  TypeClass Type = TypeClass::Unknown;
  /// Of a record or enum, unqualified, of what a pointer points to, or of an
  /// arithmetic type.
  std::string TypeName;
  bool IsNullConstant = false; ///< nullptr, NULL or a literal 0
  bool IsLValueName = false;   ///< a plain variable or member access
  bool PointsToNumber = false; ///< a pointer to or array of an arithmetic type
  bool HasErrors = false;      ///< a name in it is unknown, so that its type is
  /// It computes in `int`, for all arguments of templates it depends on.
  bool IsInt = false;
  std::optional<int64_t> Constant; ///< of an integer constant expression
  /// Of a pointer, or an array as one: bit 0 says that what it points to is
  /// constant, bit 1 that what this points to is. None for other types, and
  /// where templates or several uses of the text decide.
  std::optional<unsigned> ConstLevels;
  /// The program's name for the type, an alias or the macro that a variable is
  /// declared with.
  std::string Alias;

  /// Forgets what does not hold for \p Other, another use of the same text.
  void keepCommon(const ArgFact &Other);
};

/// How far a shuffle without a width reads, or whom a vote asks.
enum class ShuffleReach : uint8_t {
  Unknown,
  PartOfHalf, ///< over distances below 16, or of one alone
  HalfWarp,   ///< over distances up to 16, as a warp of 32 lanes asks for
  Wave        ///< over distances computed from `warpSize`, or beside that
};

/// The argument of a function that looks at the bits of a number.
struct BitCount {
  llvm::SmallVector<unsigned, 2> Variables; ///< in it, by where they are named
  bool MakesMask = false; ///< a call that gives a lane mask is part of it
  unsigned Bits = 0;      ///< of its type; 0 where that is open
  bool IsSigned = false;
};

struct CallFact {
  llvm::SmallVector<ArgFact, 4> Args; ///< as written, without default arguments
  bool InDevice = false;
  /// In a function that the host can call, for the device as well or not.
  bool InHost = false;
  /// Of loads and stores with a cache hint: in a loop that does not change the
  /// address.
  bool InWaitingLoop = false;
  /// Of bit counts: what each use of the text counts. The body of a macro has
  /// several.
  llvm::SmallVector<BitCount, 1> Counts;
  /// The type of the result, where HIP has another one and some use goes by it.
  /// `?` where uses want several things, `-` where no cast is right, `float` for
  /// a power of floats, which both agree on.
  llvm::StringRef ResultType;
  ShuffleReach Reach = ShuffleReach::Unknown;
  /// Of shuffles: in every use of the text the width is 32 lanes or less.
  std::optional<bool> IsNarrow;
};

struct NameFact {
  uint8_t Origins = 0;
  /// Name of the CUDA record for a field or member, of the enclosing
  /// namespace or record of a qualified CUDA name ("cub", "cub::BlockReduce").
  std::string Scope;
  /// Of a member of a CUDA record: where the object expression begins, and
  /// whether it is constant or a temporary.
  std::optional<unsigned> Object;
  bool IsConstant = false;
  bool IsTemporary = false;

  bool has(Origin O) const { return Origins & uint8_t(O); }
  bool onlyCuda() const { return Origins == uint8_t(Origin::Cuda); }
};

struct LaunchFact {
  bool InDevice = false;
  bool IsTemplate = false; ///< the kernel is an instance of a template
  bool IsOperand = false;  ///< part of a larger expression, in some use
};

/// One statement of assembly.
struct AssemblyFact {
  bool InDevice = false;
  /// Of outputs and inputs, in every use of the text: `s` and `u` for integers
  /// of 32 bits, `S` and `U` for those of 64, `f` for float, `?` for others.
  std::string Operands;
};

/// A brace initialiser of a CUDA record without designators.
struct InitListFact {
  std::string Record;
  unsigned Count = 0;
};

/// A 32-bit variable that holds a lane mask.
struct MaskVariable {
  /// Where its type is written, when that is all of one declaration's
  /// specifiers and it declares nothing else.
  std::optional<std::pair<unsigned, unsigned>> TypeRange;
  unsigned NameOffset = 0;
  std::string Name;
  /// Offset of the first token of the initialiser, 0 when there is none.
  unsigned InitOffset = 0;
  /// Its type follows from a value that has 64 bits in HIP.
  bool IsAuto = false;
  bool IsSigned = false;
  /// Given to a warp function as its mask.
  bool IsArgument = false;
};

/// What happens to a 32-bit value that may be a lane mask.
struct MaskFlow {
  enum Kind {
    Narrowed,  ///< stored, passed or converted where 32 bits are
    Compared,  ///< compared or combined with a number made for 32 lanes
    Addressed, ///< its address is taken or a reference bound to it
    Shifted,   ///< combined or complemented so that the number of bits counts
    Beside,    ///< combined with a number of 32 bits that is no mask
    Signed,    ///< used as a signed number
    Given      ///< a number for 32 lanes, given to a template
  };
  Kind How;
  unsigned Offset, Length;          ///< what a finding points at
  std::optional<unsigned> Variable; ///< whose value; none: a call's
  /// The variable it is stored in or, for Beside, those that it meets. With one
  /// of 64 bits all is well.
  llvm::SmallVector<unsigned, 1> Targets;
};

/// A place that takes a warp for 32 lanes, where other code goes by the wave.
struct WarpAssumption {
  enum Kind {
    LaneSplit,  ///< the index of a thread modulo 32 or divided by it
    LaneArray,  ///< an array with less than 64 elements, indexed by a lane
    LaneShift,  ///< a number of 32 bits shifted left by a lane
    LaneCount,  ///< how many lanes a vote has, or one of them, for others
    WarpLiteral ///< the number of threads or blocks, or a stride of a loop
  };
  Kind How;
  unsigned Offset, Length; ///< what a finding points at
  std::string Because;     ///< what goes by the wave; of LaneCount, which group
  std::string Where;       ///< the function that does, for WarpLiteral
  int64_t Count = 0;       ///< of elements, for LaneArray
};

/// An operator of the user's on a built-in vector that HIP's vectors have too,
/// as a function that is no template; or a use of one on a vector and a number
/// that HIP's template fits better.
struct OperatorFact {
  std::string Type; ///< of the vector
  bool IsUse = false;
  bool SameAsHip = false; ///< it works element by element, as HIP's does
  bool InMacro = false;
  bool IsTemplate = false; ///< HIP's is the better match
};

/// A comparison of halves by an operator that has another meaning in HIP.
struct HalfComparison {
  std::string Type;
  unsigned Begin, Last; ///< where the operands begin and their last token does
  bool IsFixed;         ///< one that is the same in each use of the text
};

/// A function of the user's that may overload another one.
struct OverloadFact {
  std::string Path;
  unsigned Offset;  ///< of the name
  std::string Name; ///< qualified
  /// Types of the parameters, by CUDA's name where they have one.
  std::vector<std::string> Params;
  /// What HIP has a function of the same name and parameters for, at the same
  /// place: a second definition. CUDA has none.
  std::string HipType;
  bool InMacro = false; ///< a macro makes it, at the offset
};

/// A call of a function of the user's, where HIP has one of its name that C++
/// prefers or finds as good.
struct HipCallFact {
  std::string Name;
  std::string Type; ///< what HIP's is for; empty where it has no say
  bool IsAmbiguous = false;
  bool IsFixed = true; ///< the same in all instances of the template around it
  /// What the name takes so that the user's is meant; both empty where nothing
  /// does that.
  std::string InFront, Behind;
};

struct IncludeFact {
  std::string Resolved; ///< real path, empty when not found
  bool IsCuda = false;  ///< resolved to the bundled or the toolkit's headers
  bool Found = false;
};

struct OffsetRange {
  unsigned Begin, End;
};

/// A number that stands for a value of a CUDA enumeration, or a value of one
/// that is used as a number.
struct EnumNumber {
  unsigned End = 0; ///< where its last token begins
  std::string Enum;
  std::optional<int64_t> Value; ///< of a constant
  bool IsUse = false;           ///< of the value
  /// Only whether it is zero matters.
  bool IsTruth = false;
};

/// A handle that meets a number of less bits than HIP's handle has.
struct HandleNumber {
  unsigned End = 0; ///< where its last token begins
  std::string Handle;
};

/// A place where enumerations become zero without a word.
struct EnumZero {
  struct Value {
    std::string Enum;
    std::string Enumerator; ///< the one whose number is zero
    bool operator==(const Value &O) const {
      return Enum == O.Enum && Enumerator == O.Enumerator;
    }
  };
  std::vector<Value> Values;
  /// Where the enumerator can be written.
  enum Place {
    Inside,   ///< in front of the `}` or `)` that this is
    Behind,   ///< behind the variable's name that this is, with ` = `
    Elsewhere ///< by a person
  } Where = Elsewhere;
};

/// A call in host code that ends in a function which HIP has on the device
/// only.
struct HostMathCall {
  std::string Through;  ///< that function, where it is not the one named
  std::string Instance; ///< of a template, which makes the call
};

/// What a name in a template means in one of its instances.
struct InstanceMember {
  std::string Record;   ///< its class or its first argument's, if CUDA's
  std::string Instance; ///< as the program would write it
};

/// What a macro makes of an argument that it puts together with `##`.
struct PastedArgument {
  unsigned Use = 0; ///< offset of the macro's use that stands in a file
  /// What comes before and behind the argument in the new name.
  std::string Before, After;
  bool IsKnown = false; ///< the two, which depend on what else is put together
};

/// Where an unqualified name means a declaration of the user's, a member of a
/// class for example. Only kept for names that HIP may have.
struct NameScope {
  std::string Name;
  unsigned Begin, End;
  std::string Kind; ///< "member", "local variable", ...
};

/// A lambda with `__device__` and without `__host__`, outside of templates,
/// that is one text with an end and captures values of types that have a name
/// everywhere.
struct DeviceLambda {
  /// A member of the closure.
  struct Capture {
    std::string Value; ///< what makes it, where the lambda stands
    std::string Type;
    bool IsArray = false;
  };
  unsigned End = 0; ///< offset behind the `}`, or the macro that has it
  std::vector<Capture> Captures;
  /// As in clang's name for the closure, without the folder.
  std::string File;
  unsigned Line = 0, Column = 0;
};

/// A kernel of which macros write a part of the head.
struct KernelFact {
  /// Empty where one text makes kernels that differ.
  std::string Name;
  /// The names of its parameters, and whether they are packs.
  std::vector<std::pair<std::string, bool>> Parameters;
  /// `<T, Ns...>` of a template; empty for others.
  std::string TemplateArguments;
  /// Its scope has others of that name.
  bool IsOverloaded = false;

  bool operator==(const KernelFact &O) const {
    return Name == O.Name && Parameters == O.Parameters &&
           TemplateArguments == O.TemplateArguments &&
           IsOverloaded == O.IsOverloaded;
  }
};

/// A function of the program that takes something of CUDA's, which host code of
/// the unit calls and the unit does not define.
struct NeededFunction {
  std::string Symbol; ///< for linkers
  std::string Name;   ///< qualified
  std::string Path;   ///< of the file that declares it
};

struct FileFacts;

/// A token of a file, by its offset there.
struct TextPlace {
  const FileFacts *File;
  unsigned Offset;
};

/// A variable or function outside of functions, or one with attributes of
/// CUDA's anywhere, as the parser saw it. Each of its places is a list: the
/// token itself, and what it comes from in uses and bodies of macros.
struct DeclarationFact {
  /// CUDA's attributes, as a set. The compiler's own additions are no part.
  enum : unsigned {
    Global = 1 << 0,
    Device = 1 << 1,
    Host = 1 << 2,
    Constant = 1 << 3,
    Managed = 1 << 4
  };
  unsigned Attributes = 0;
  bool IsFunction = false;
  bool IsDefinition = false; ///< of a function, with a body
  /// Of a function of the device: the compiler calls it for values that the
  /// host has too.
  bool IsFolded = false;
  bool IsTemplate = false;   ///< or a part of one
  bool IsConstexpr = false;
  bool IsStatic = false;
  bool IsExtern = false;
  /// Of a variable of the device: its type or first value is another one on the
  /// host, or may be, since a function that makes the value asks for the side.
  bool AsksForSide = false;
  /// Only functions of the device alone ask where its value is made.
  bool IsOfDeviceCode = false;
  /// Of a variable of the device, its names in UnitFacts::ValuesOfSides.
  std::vector<std::string> ValueNames;
  /// Of an array whose type is known, its outermost bound.
  std::optional<uint64_t> Elements;
  std::string Name;
  std::vector<TextPlace> Called;
  /// Without the uses of macros that have more in front of it, or behind it.
  std::vector<TextPlace> Begin, End;
  /// An explicit specialization of a template of constants, which g++ makes
  /// each source's own.
  bool IsOwnConstant = false;
  /// Where its head begins, and of a kernel where the specifiers do, in the same
  /// way.
  std::vector<TextPlace> Specifiers;
  /// A template of kernels whose instances nvcc makes this unit's own, and its
  /// first declaration, where `static` says that.
  bool IsUnitsOwn = false;
  bool IsFirst = false;
  /// Of a friend, where the class around it begins, and what has to be declared
  /// in front of it for another declaration to stand there: nothing says that
  /// it cannot.
  std::vector<TextPlace> Befriends;
  std::optional<std::string> Forward;
  /// One list for each of the attributes that this declaration says itself.
  std::vector<std::vector<TextPlace>> Words;
};

/// The types and first values of a variable of the device, as texts, in the
/// passes for the two sides.
struct FirstValues {
  std::set<std::string> OfHost, OfDevice;
};

/// Facts about one file.
struct FileFacts {
  std::string Path;
  bool IsMain = false;
  /// Host code calls what <math.h> declares and <cmath> only in namespace std.
  bool NeedsMathHeader = false;
  llvm::DenseMap<unsigned, NameFact> Names;
  llvm::DenseMap<unsigned, CallFact> Calls; ///< by offset of the name
  /// CUDA's functions where they are named and not called: their parameters.
  llvm::DenseMap<unsigned, CallFact> Mentions;
  llvm::DenseMap<unsigned, LaunchFact> Launches;    ///< by offset of `<<<`
  llvm::DenseMap<unsigned, InitListFact> InitLists; ///< by offset of `{`
  llvm::DenseMap<unsigned, MaskVariable> Masks;     ///< by offset of the name
  /// Uses of integer variables in warp functions: where they are declared.
  llvm::DenseMap<unsigned, unsigned> MaskUses;
  /// Uses of variables with CUDA's __device__ or __constant__, by offset of the
  /// name; also of the macro parameters that such a name is given to.
  std::set<unsigned> DeviceVariables;
  /// Variables outside of functions with an initializer in parentheses, whose
  /// declarations look like those of functions; by offset as above.
  std::set<unsigned> ParenthesizedVariables;
  /// Declarations outside of functions, those of macros where they are used: by
  /// offset of the name, or of what stands for one.
  std::set<unsigned> Declared;
  /// By offset of the `{` of their bodies, which stand in the file.
  std::map<unsigned, KernelFact> MacroKernels;
  /// The word `__global__` of such kernels, and whether all that it makes are
  /// in MacroKernels or have no body.
  std::map<unsigned, bool> KernelWords;
  /// By offset of the `[`, or of the macro that has it.
  std::map<unsigned, DeviceLambda> DeviceLambdas;
  /// Declarations `using Base::name;` in classes, of functions for the device
  /// only, by offset of the word.
  std::set<unsigned> DeviceUsings;
  std::vector<MaskFlow> MaskFlows;
  std::vector<WarpAssumption> WarpAssumptions;
  std::set<unsigned> DimsFromVectors; ///< variables of type uint3 used as dim3
  llvm::DenseMap<unsigned, OperatorFact> Operators; ///< by offset of `operator`
  std::map<unsigned, HalfComparison> HalfComparisons; ///< by the operator
  /// By offset of the name, or of the macro that has it.
  std::map<unsigned, HipCallFact> HipCalls;
  llvm::DenseMap<unsigned, IncludeFact> Includes; ///< by offset of `#`
  /// Arrays of variable length with an initializer, by offset of the name;
  /// whether it fills them with zeros, and a statement behind can do that.
  std::map<unsigned, bool> FilledArrays;
  std::map<unsigned, EnumNumber> EnumNumbers; ///< by where they begin
  std::map<unsigned, EnumZero> EnumZeros;
  /// Lists for built-in vectors that leave parts zero: how many, by offset of
  /// the `}`.
  std::map<unsigned, unsigned> ShortVectors;
  /// The same of lists without braces of their own, which may be complete, by
  /// where their first and last token begin.
  std::map<std::pair<unsigned, unsigned>, unsigned> BareVectors;
  /// Such lists that no edit completes, as other uses of their text may be for
  /// another type: the type, by where the list begins.
  std::map<unsigned, std::string> OddVectors;
  /// Records whose layout is another one in HIP, by offset of the name: the
  /// vector that makes it so.
  std::map<unsigned, std::string> WideVectors;
  /// Uses of `threadIdx`, `blockDim` and the like as a whole: whether as a
  /// `dim3`.
  std::map<unsigned, bool> WholeIndices;
  /// The `auto` of references to them that leave out the `const`.
  std::set<unsigned> IndexReferences;
  /// Those whose address is taken or whose name is made by `##`, by where they
  /// are used: the name.
  std::map<unsigned, std::string> OddIndices;
  /// Structured bindings of CUDA's classes, by the bracket: the class.
  std::map<unsigned, std::string> BoundRecords;
  /// Headers of CUDA that declare what the file names, without their folders.
  std::set<std::string> DeclaredIn;
  /// Calls in host code of functions that HIP has on the device only, and of
  /// those of the standard library that end there, by where the name is.
  std::map<unsigned, HostMathCall> HostMath;
  /// Members and functions of CUDA's that are named in templates, where an
  /// instance means one of a class of CUDA's, or gives it one.
  std::map<unsigned, std::vector<InstanceMember>> InstanceMembers;
  /// Conversions that HIP lacks and no edit makes: between which types, and in
  /// which instance of a template, by where the value begins.
  std::map<unsigned, std::string> OddConversions;
  /// Classes of CUB whose warps move the items of a block that has no multiple
  /// of 64 threads: how many, by where the name is.
  std::map<unsigned, unsigned> WarpBlocks;
  /// Shuffles and votes in a coalesced group, by their names: the result is
  /// another one where the group has up to 64 threads.
  std::set<unsigned> GroupReads;
  /// Tiles of more than 32 threads, of cooperative groups: how many at the most,
  /// by where what makes them or their class is named.
  std::map<unsigned, uint64_t> Tiles;
  /// Declarations with the word `register`, which C++17 gave up: where they
  /// begin, and the names.
  std::set<std::pair<unsigned, unsigned>> Registers;
  /// Expressions that compute with a handle that is an integer in CUDA and
  /// cannot be written with casts, by where they begin.
  std::set<unsigned> HandleArithmetic;
  /// Other such expressions, by where their first and last token begin: the
  /// handle that the value becomes, empty for a handle that is computed with.
  std::map<std::pair<unsigned, unsigned>, std::string> HandleCasts;
  /// Handles that are taken for numbers, and numbers for handles, where HIP's
  /// pointer has more bits, by where they begin.
  std::map<unsigned, HandleNumber> HandleNumbers;
  llvm::DenseMap<unsigned, AssemblyFact> Assembly; ///< by offset of `asm`
  llvm::DenseMap<unsigned, std::string> Pasted; ///< macro use -> CUDA name
  /// By offset of the argument's token.
  std::map<unsigned, std::vector<PastedArgument>> PastedArguments;
  /// Arguments that macros make strings of, by where their first and last token
  /// begin.
  std::set<std::pair<unsigned, unsigned>> Strings;
  /// Those of them that are read in no other way, where the macro is one that
  /// this text uses itself.
  std::set<std::pair<unsigned, unsigned>> StringsAlone;
  std::vector<NameScope> HipNames;
  /// One list a pass and inclusion.
  std::vector<std::vector<OffsetRange>> Skipped;

  /// True when every pass skipped \p Offset as part of an inactive branch.
  bool isInactive(unsigned Offset) const;
};

struct ParseMessage {
  std::string Path;
  unsigned Line = 0;
  unsigned Column = 0;
  std::string Text;
  /// About the text itself, such as a comment that never ends: what stands
  /// there may not be what the tokens say.
  bool IsLexical = false;
  bool operator==(const ParseMessage &O) const {
    return Path == O.Path && Line == O.Line && Column == O.Column &&
           Text == O.Text;
  }
};

/// Facts about the files of one unit that are to be rewritten.
struct UnitFacts {
  std::map<std::string, FileFacts> Files; ///< by real path
  std::vector<ParseMessage> Errors;
  std::vector<OverloadFact> Overloads; ///< definitions, in their order
  /// Of all passes, so that most come twice.
  std::vector<DeclarationFact> Declarations;
  /// Of the device's variables, by qualified name.
  std::map<std::string, FirstValues> ValuesOfSides;
  std::vector<NeededFunction> Needed;
  /// The symbols of functions that other units can call.
  std::set<std::string> Defined;
  std::vector<std::string> Missing;    ///< include names no file was found for
  /// Names the user's code declares anywhere in the unit, macros included.
  llvm::StringSet<> UserNames;
  /// Those of them that are macros.
  llvm::StringSet<> Macros;
  /// Those of them that exist as the result of `##` only.
  llvm::StringSet<> PastedNames;
  /// Parameters that a macro of the user's puts together with something.
  std::map<std::string, std::set<unsigned>> PastingMacros;
  /// Macros of the user's whose names HIP may have, and what they stand for
  /// when that is one word.
  std::map<std::string, std::string> HipMacros;
  /// Other such names that the user's code declares for the whole unit.
  llvm::StringSet<> HipGlobals;
  bool MentionsCudaArch = false;
  /// Code of the user's asks whether nvcc compiles it.
  bool MentionsNvcc = false;
  /// Code of the user's reads CUDA's variable `warpSize`.
  bool UsesWarpSize = false;
  /// Headers of the user's that are included, by quoted names or from folders
  /// that are no system's, by real path.
  std::set<std::string> UserIncludes;
  /// Those of libraries, from other folders of systems (`-isystem`) than CUDA's
  /// and the machine's own, by real path.
  std::set<std::string> LibraryIncludes;
  /// Headers of CUDA that the user's code includes, as spelled.
  llvm::StringSet<> CudaIncludes;

  FileFacts *main();
  /// Compares what the passes for the two sides say. To be called behind the
  /// last one.
  void compareSides();
};

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_UNITFACTS_H
