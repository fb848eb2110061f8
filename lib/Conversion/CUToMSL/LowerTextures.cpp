//===- LowerTextures.cpp - see Passes.td ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A texture object is a number in CUDA and a typed parameter in Metal. What
/// each call reads is followed to a parameter of its function, from there
/// through all callers, and what they say about one object is put together.
/// Then every function on the way gets a parameter for it.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "Intrinsics.h"
#include "TextureCall.h"
#include "TextureOrigin.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/MathExtras.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERTEXTURES
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using mlir::Value;

/// Metal's limits for the textures and samplers of a kernel.
static constexpr unsigned MaxTextures = 31, MaxSamplers = 16;

namespace {

/// A texture that a function gets.
struct Texture {
  TextureOrigin Origin;
  TextureUse Use;
  mlir::BlockArgument Parameter, Sampler;
};

class TextureLowering {
public:
  explicit TextureLowering(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module) {}
  void run();

private:
  void collect(cxx::FuncOp Func);
  /// Hands what callees read on to \p Func and back; whether anything changed.
  bool propagate(cxx::FuncOp Func);
  bool propagateCall(cxx::FuncOp Func, mlir::Operation *Call,
                     cxx::FuncOp Callee);
  /// The entry of \p Func for an origin, made if there is none; null after a
  /// refusal.
  Texture *find(cxx::FuncOp Func, const TextureOriginOrReason &Origin,
                mlir::Operation *At, llvm::StringRef Name);
  bool isAssigned(llvm::StringRef Global);
  bool merge(Texture &Into, const TextureUse &Use, mlir::Operation *At);
  void addParameters(cxx::FuncOp Func);
  void bindKernel(cxx::FuncOp Kernel);
  void passOn(cxx::FuncOp Func);
  void removeObjects();
  /// An object that is still used as a number leaves its name to the texture.
  void renameObjects();
  void replaceTypes();
  std::string nameFor(cxx::FuncOp Func, const TextureOrigin &Origin);
  /// Bytes from the beginning of the parameter to the object.
  int64_t offsetOf(const TextureOrigin &Origin);

  void refuse(mlir::Operation *At, llvm::StringRef Name, llvm::StringRef Why) {
    cu::report(At, diag::Kind::TextureUse, {Name.str(), Why.str()});
  }

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  llvm::MapVector<mlir::Operation *, std::vector<std::unique_ptr<Texture>>>
      Functions;
  llvm::MapVector<mlir::Operation *, std::pair<TextureCall, Texture *>> Calls;
  llvm::StringMap<bool> Assigned;
};

struct LowerTextures : impl::LowerTexturesBase<LowerTextures> {
  void runOnOperation() override { TextureLowering(getOperation()).run(); }
};

} // namespace

//===----------------------------------------------------------------------===//
// What is read
//===----------------------------------------------------------------------===//

/// Whether device code may change a variable of the program. The host binds
/// what is in it at the launch.
bool TextureLowering::isAssigned(llvm::StringRef Global) {
  auto [Known, IsNew] = Assigned.try_emplace(Global);
  if (IsNew)
    Known->second =
        Module
            .walk([&](cxx::GlobalRefOp Ref) {
              return Ref.getGlobal() != Global || keepsValue(Ref, {})
                         ? mlir::WalkResult::advance()
                         : mlir::WalkResult::interrupt();
            })
            .wasInterrupted();
  return Known->second;
}

Texture *TextureLowering::find(cxx::FuncOp Func,
                               const TextureOriginOrReason &Result,
                               mlir::Operation *At, llvm::StringRef Name) {
  if (const auto *Why = std::get_if<llvm::StringRef>(&Result)) {
    refuse(At, Name, *Why);
    return nullptr;
  }
  const auto &Origin = std::get<TextureOrigin>(Result);
  bool FromMemory = !Origin.Path.empty() && Origin.Path.front() == "*";
  if (FromMemory && Func->hasAttr("cu.kernel")) {
    refuse(At, Name, "it comes from memory");
    return nullptr;
  }
  if (!Origin.Global.empty() && !Origin.Path.empty()) {
    refuse(At, Name, "it is a part of a variable of the program");
    return nullptr;
  }
  if (!Origin.Global.empty() && isAssigned(Origin.Global)) {
    refuse(At, Name, "it is assigned to");
    return nullptr;
  }
  auto &Textures = Functions[Func];
  for (auto &T : Textures)
    if (T->Origin == Origin)
      return T.get();
  Textures.push_back(std::make_unique<Texture>());
  Textures.back()->Origin = Origin;
  return Textures.back().get();
}

bool TextureLowering::merge(Texture &Into, const TextureUse &Use,
                            mlir::Operation *At) {
  TextureUse Before = Into.Use;
  llvm::StringRef Conflict = Into.Use.merge(Use);
  if (!Conflict.empty())
    refuse(At,
           Into.Origin.Parameter
               ? nameFor(At->getParentOfType<cxx::FuncOp>(), Into.Origin)
               : Into.Origin.Global,
           Conflict);
  return !Before.Shape || Before.Reads != Into.Use.Reads ||
         Before.Writes != Into.Use.Writes;
}

void TextureLowering::collect(cxx::FuncOp Func) {
  Func.walk([&](cu::CallOp Call) {
    const Intrinsic *Row = findIntrinsic(Call);
    if (!Row || Row->Family != IntrinsicFamily::Texture ||
        Row->How != Lowering::OwnPass)
      return;
    TextureCall T(Call, Row->Target);
    if (!T.refusal().empty())
      return refuse(Call, Call.getCallee(), T.refusal());
    Texture *Found =
        find(Func, traceTexture(T.object()), Call, Call.getCallee());
    if (!Found)
      return;
    merge(*Found, T.use(), Call);
    Calls.insert({Call, {T, Found}});
    if (T.mayFilter())
      cu::report(Call, diag::Kind::TextureFilter, {Call.getCallee().str()});
  });
}

bool TextureLowering::propagateCall(cxx::FuncOp Func, mlir::Operation *Call,
                                    cxx::FuncOp Callee) {
  bool Changed = false;
  unsigned First = mlir::isa<cxx::ConstructOp>(Call);
  // A recursive function would add to what is walked here.
  for (size_t I = 0; I != Functions[Callee].size(); ++I) {
    Texture &Needed = *Functions[Callee][I];
    TextureOriginOrReason Origin;
    if (Needed.Origin.Parameter) {
      unsigned N = Needed.Origin.Parameter.getArgNumber();
      if (N < First) {
        refuse(Call, Callee.getName(), "a constructor reads it");
        continue;
      }
      Origin = traceTexture(Call->getOperand(N - First), Needed.Origin.Path);
    } else {
      Origin = TextureOrigin{{}, Needed.Origin.Global, {}};
    }
    if (cu::isRefused(Func))
      return Changed;
    Texture *Mine = find(Func, Origin, Call, Callee.getName());
    if (!Mine)
      continue;
    Changed |= merge(*Mine, Needed.Use, Call);
    // The types have to be the same, so the callee may do what we do.
    Changed |= merge(*Functions[Callee][I], Mine->Use, Call);
  }
  return Changed;
}

bool TextureLowering::propagate(cxx::FuncOp Func) {
  bool Changed = false;
  Func.walk([&](mlir::Operation *Op) {
    if (cxx::FuncOp Callee = calleeOf(Op, Symbols); Callee && Callee != Func)
      Changed |= propagateCall(Func, Op, Callee);
  });
  return Changed;
}

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

std::string TextureLowering::nameFor(cxx::FuncOp Func,
                                     const TextureOrigin &Origin) {
  std::string Name;
  if (!Origin.Parameter)
    Name = Symbols.lookup<cxx::GlobalOp>(Origin.Global).getName().str();
  else if (!Func.isInstanceMethod() || Origin.Parameter.getArgNumber() != 0)
    Name = Func.getParameterName(Origin.Parameter.getArgNumber()).str();
  for (const std::string &Member : Origin.Path)
    if (Member != "*")
      Name += (Name.empty() ? "" : "_") + Member;
  return Name;
}

/// A name that no parameter or variable of \p Func has, but the parameter
/// \p Replaced may.
static std::string freeName(cxx::FuncOp Func, std::string Name,
                            mlir::Value Replaced) {
  auto Taken = [&] {
    bool Found = false;
    for (unsigned N = 0; N != Func.getNumParameters(); ++N)
      Found |= Func.getParameterName(N) == Name &&
               Func.getEntry().getArgument(N) != Replaced;
    Func.walk([&](cxx::VarOp Var) { Found |= Var.getName() == Name; });
    return Found;
  };
  while (Taken())
    Name += "_";
  return Name;
}

void TextureLowering::addParameters(cxx::FuncOp Func) {
  mlir::Builder B(Func.getContext());
  // Each behind its object, or at the end: the last one first, so that they
  // stay in order.
  unsigned End = Func.getNumParameters();
  for (auto &T : llvm::reverse(Functions[Func])) {
    bool Whole = T->Origin.Parameter && T->Origin.Path.empty();
    unsigned At =
        T->Origin.Parameter ? T->Origin.Parameter.getArgNumber() + 1 : End;
    std::string Name =
        freeName(Func, nameFor(Func, T->Origin),
                 Whole ? mlir::Value(T->Origin.Parameter) : mlir::Value());
    auto Type = [&](llvm::StringRef Text) {
      return cxx::OpaqueType::get(B.getContext(), Text);
    };
    T->Parameter = Func.insertParameter(At, Type(T->Use.type()), Name);
    if (T->Use.Samples)
      T->Sampler = Func.insertParameter(At + 1, Type("sampler"),
                                        freeName(Func, Name + "_sampler", {}));
    if (T->Origin.Parameter)
      End += 1 + T->Use.Samples;
  }
}

int64_t TextureLowering::offsetOf(const TextureOrigin &Origin) {
  mlir::Type Type =
      mlir::cast<cxx::LValueType>(Origin.Parameter.getType()).getPointee();
  uint64_t Offset = 0;
  for (const std::string &Step : Origin.Path) {
    if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type)) {
      Type = Array.getElement();
      Offset += std::stoull(Step) * cxx::getLayout(Type, Module).Size;
      continue;
    }
    auto Record = Symbols.lookup<cxx::RecordOp>(
        mlir::cast<cxx::RecordType>(Type).getName().getValue());
    uint64_t Inside = 0;
    for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
      cxx::Layout L = cxx::getLayout(Field, Module);
      Inside = llvm::alignTo(Inside, std::max<uint64_t>(L.Alignment, 1));
      if (Field.getName() == Step) {
        Type = Field.getType();
        break;
      }
      Inside = Record.getIsUnion() ? 0 : Inside + L.Size;
    }
    Offset += Inside;
  }
  return Offset;
}

/// Says for each texture of a kernel where the host finds it. The parameters
/// of CUDA keep their numbers.
void TextureLowering::bindKernel(cxx::FuncOp Kernel) {
  mlir::Builder B(Kernel.getContext());
  unsigned Textures = 0, Samplers = 0;
  llvm::sort(Functions[Kernel], [](const auto &A, const auto &B) {
    return A->Parameter.getArgNumber() < B->Parameter.getArgNumber();
  });
  for (auto &T : Functions[Kernel]) {
    for (mlir::BlockArgument Argument : {T->Parameter, T->Sampler}) {
      if (!Argument)
        continue;
      unsigned N = Argument.getArgNumber();
      bool IsSampler = Argument == T->Sampler;
      Kernel.setParameterAttr(
          N, IsSampler ? "msl.sampler" : "msl.texture",
          B.getI64IntegerAttr(IsSampler ? Samplers++ : Textures++));
      if (!IsSampler)
        Kernel.setParameterAttr(N, "msl.access",
                                B.getStringAttr(T->Use.access()));
      if (!IsSampler && !T->Use.Texel.empty())
        Kernel.setParameterAttr(N, "msl.texel", B.getStringAttr(T->Use.Texel));
      if (!T->Origin.Parameter) {
        Kernel.setParameterAttr(N, "msl.symbol",
                                B.getStringAttr(T->Origin.Global));
        continue;
      }
      Kernel.setParameterAttr(
          N, "msl.argument",
          Kernel.getParameterAttr(T->Origin.Parameter.getArgNumber(),
                                  "msl.argument"));
      if (!T->Origin.Path.empty())
        Kernel.setParameterAttr(N, "msl.offset",
                                B.getI64IntegerAttr(offsetOf(T->Origin)));
    }
  }
  if (Textures > MaxTextures || Samplers > MaxSamplers)
    refuse(Kernel, Kernel.getName(), "the kernel has too many of them");
}

void TextureLowering::passOn(cxx::FuncOp Func) {
  llvm::SmallVector<mlir::Operation *> All;
  Func.walk([&](mlir::Operation *Op) {
    if (cxx::FuncOp Callee = calleeOf(Op, Symbols))
      if (!Functions[Callee].empty())
        All.push_back(Op);
  });
  for (mlir::Operation *Op : All) {
    cxx::FuncOp Callee = calleeOf(Op, Symbols);
    mlir::OpBuilder B(Op);
    bool Constructs = mlir::isa<cxx::ConstructOp>(Op);
    llvm::DenseMap<mlir::Value, mlir::Value> Added;
    // Operands as they were stand for the parameters as they were.
    llvm::SmallVector<mlir::Value> Old(Op->getOperands()), New;
    llvm::DenseSet<mlir::Value> IsNew;
    for (auto &T : Functions[Callee]) {
      IsNew.insert(T->Parameter);
      if (T->Sampler)
        IsNew.insert(T->Sampler);
    }
    llvm::DenseMap<mlir::Value, mlir::Value> OperandOf;
    size_t Next = 0;
    for (mlir::BlockArgument Argument : Callee.getEntry().getArguments())
      if (!IsNew.contains(Argument) &&
          !(Constructs && Argument.getArgNumber() == 0))
        OperandOf[Argument] = Old[Next++];
    for (auto &T : Functions[Callee]) {
      TextureOriginOrReason Origin =
          T->Origin.Parameter
              ? traceTexture(OperandOf[T->Origin.Parameter], T->Origin.Path)
              : TextureOriginOrReason(TextureOrigin{{}, T->Origin.Global, {}});
      Texture *Mine = nullptr;
      for (auto &M : Functions[Func])
        if (const auto *Found = std::get_if<TextureOrigin>(&Origin))
          if (M->Origin == *Found)
            Mine = M.get();
      if (!Mine || (T->Sampler && !Mine->Sampler))
        return; // refused
      Added[T->Parameter] = Mine->Parameter;
      if (T->Sampler)
        Added[T->Sampler] = Mine->Sampler;
    }
    for (mlir::BlockArgument Argument : Callee.getEntry().getArguments()) {
      if (Constructs && Argument.getArgNumber() == 0)
        continue;
      mlir::Value V = OperandOf.lookup(Argument);
      if (mlir::Value Mine = Added.lookup(Argument))
        V = cxx::LoadOp::create(
            B, Op->getLoc(),
            mlir::cast<cxx::LValueType>(Mine.getType()).getPointee(), Mine);
      New.push_back(V);
    }
    Op->setOperands(New);
  }
}

//===----------------------------------------------------------------------===//
// What is left of the objects
//===----------------------------------------------------------------------===//

/// Whether a parameter of \p Type is an object, or a reference to one.
static bool isObject(mlir::Type Type) {
  auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type);
  return isTextureObject(Reference ? Reference.getPointee() : Type);
}

void TextureLowering::removeObjects() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    llvm::SmallVector<cxx::VarOp> Unused;
    Module.walk([&](cxx::VarOp Var) {
      if (isTextureObject(Var.getVariable().getType().getPointee()) &&
          Var->use_empty() && Var.getInit() && !hasEffect(Var.getInit()))
        Unused.push_back(Var);
    });
    for (cxx::VarOp Var : Unused) {
      mlir::Value Init = Var.getInit();
      Var.erase();
      eraseUnused(Init);
      Changed = true;
    }
    for (auto Func : Module.getOps<cxx::FuncOp>())
      for (unsigned N = Func.getNumParameters(); N-- != 0;) {
        mlir::BlockArgument Argument = Func.getEntry().getArgument(N);
        if (!isObject(Func.getParameterType(N)) || !Argument.use_empty())
          continue;
        llvm::SmallVector<mlir::Operation *> Callers;
        Module.walk([&](mlir::Operation *Op) {
          if (calleeOf(Op, Symbols) == Func)
            Callers.push_back(Op);
        });
        bool Effect = false;
        auto OperandAt = [&](mlir::Operation *Op) {
          return N - mlir::isa<cxx::ConstructOp>(Op);
        };
        // A refused call did not get what the others did.
        llvm::erase_if(Callers, [&](mlir::Operation *Op) {
          return OperandAt(Op) >= Op->getNumOperands();
        });
        for (mlir::Operation *Op : Callers)
          Effect |= hasEffect(Op->getOperand(OperandAt(Op)));
        if (Effect)
          continue;
        for (mlir::Operation *Op : Callers) {
          mlir::Value Operand = Op->getOperand(OperandAt(Op));
          Op->eraseOperand(OperandAt(Op));
          eraseUnused(Operand);
        }
        eraseParameter(Func, N);
        Changed = true;
      }
  }
}

void TextureLowering::renameObjects() {
  mlir::Builder B(Module.getContext());
  for (auto &[Op, Textures] : Functions) {
    auto Func = mlir::cast<cxx::FuncOp>(Op);
    for (unsigned N = 0; N != Func.getNumParameters(); ++N) {
      if (!isObject(Func.getParameterType(N)))
        continue;
      llvm::SmallVector<mlir::Attribute> Names(
          Func.getParameterNames().getValue());
      std::string Name = Func.getParameterName(N).str();
      Names[N] = B.getStringAttr(freeName(Func, Name + "_object", {}));
      Func.setParameterNamesAttr(B.getArrayAttr(Names));
    }
  }
}

/// What is still there is a number to compare or to keep.
void TextureLowering::replaceTypes() {
  mlir::AttrTypeReplacer Replacer;
  Replacer.addReplacement(
      [](cxx::OpaqueType Type) -> std::optional<mlir::Type> {
        if (!isTextureObject(Type))
          return std::nullopt;
        return mlir::IntegerType::get(Type.getContext(), 64,
                                      mlir::IntegerType::Unsigned);
      });
  Replacer.recursivelyReplaceElementsIn(Module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
}

void TextureLowering::run() {
  llvm::SmallVector<cxx::FuncOp> All(Module.getOps<cxx::FuncOp>());
  for (cxx::FuncOp Func : All)
    collect(Func);
  for (bool Changed = !Functions.empty(); Changed;) {
    Changed = false;
    for (cxx::FuncOp Func : All)
      Changed |= propagate(Func);
  }
  // Some will go, and the others keep their numbers for the host.
  mlir::Builder B(Module.getContext());
  for (cxx::FuncOp Func : All)
    if (Func->hasAttr("cu.kernel") &&
        (Functions.contains(Func) ||
         llvm::any_of(Func.getFunctionType().getInputs(), isTextureObject)))
      for (unsigned N = 0; N != Func.getNumParameters(); ++N)
        Func.setParameterAttr(N, "msl.argument", B.getI64IntegerAttr(N));
  for (cxx::FuncOp Func : All)
    if (Functions.contains(Func))
      addParameters(Func);
  for (cxx::FuncOp Func : All)
    passOn(Func);
  for (cxx::FuncOp Func : All)
    if (Func->hasAttr("cu.kernel") && Functions.contains(Func))
      bindKernel(Func);
  // A refused function may use one object in ways that exclude each other.
  for (auto &[Op, Call] : Calls)
    if (!cu::isRefused(Op->getParentOfType<cxx::FuncOp>()))
      Call.first.lower(Call.second->Parameter, Call.second->Sampler);
  removeObjects();
  renameObjects();
  replaceTypes();
}
