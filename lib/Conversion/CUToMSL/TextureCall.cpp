//===- TextureCall.cpp - One call of a texture function ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextureCall.h"
#include "Intrinsics.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

static constexpr TextureShape Shapes[] = {
    {"buffer", "texture_buffer", 1, false},
    {"1d", "texture1d", 1, false},
    {"1d_array", "texture1d_array", 1, true},
    {"2d", "texture2d", 2, false},
    {"2d_array", "texture2d_array", 2, true},
    {"3d", "texture3d", 3, false},
    {"cube", "texturecube", 3, false},
    {"cube_array", "texturecube_array", 3, true},
};

bool cu2x::isTextureObject(mlir::Type Type) {
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  return Opaque && llvm::StringSwitch<bool>(Opaque.getName())
                       .Cases({"cudaTextureObject_t", "cudaSurfaceObject_t",
                               "CUtexObject", "CUsurfObject"},
                              true)
                       .Default(false);
}

//===----------------------------------------------------------------------===//
// What a texture is
//===----------------------------------------------------------------------===//

StringRef TextureUse::access() const {
  return !Writes ? "read" : Reads ? "read_write" : "write";
}

std::string TextureUse::type() const {
  std::string Type = (Shape->Type + "<" + Element).str();
  // Sampling is what textures are for unless they say otherwise.
  if (!Samples)
    Type += (", access::" + access()).str();
  return Type + ">";
}

StringRef TextureUse::merge(const TextureUse &Other) {
  if (!Shape)
    *this = Other;
  if (Shape != Other.Shape)
    return "it is read as textures of different shapes";
  if (Element != Other.Element)
    return "it is read as numbers and as fractions, or with and without sign";
  if (Texel != Other.Texel)
    return "its texels are accessed as different types";
  if (Samples != Other.Samples)
    return "it is sampled and read without a sampler";
  Reads |= Other.Reads;
  Writes |= Other.Writes;
  return "";
}

//===----------------------------------------------------------------------===//
// What a call does
//===----------------------------------------------------------------------===//

/// "float", "int" or "uint" for what components of \p Type are read as.
static StringRef elementOf(mlir::Type Type) {
  Type = scalarOf(Type);
  if (Type.isF32())
    return "float";
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (!Int || Int.getWidth() == 1 || Int.getWidth() > 32)
    return "";
  return Int.isUnsigned() ? "uint" : "int";
}

TextureCall::TextureCall(cu::CallOp Call, StringRef Target)
    : Call(Call), E(Call) {
  StringRef Name;
  std::tie(Name, Action) = Target.split(' ');
  Use.Shape = llvm::find_if(
      Shapes, [&](const TextureShape &S) { return S.Name == Name; });
  auto Operands = Call.getOperands();
  while (ObjectAt != Operands.size() &&
         !isTextureObject(Operands[ObjectAt].getType()))
    ++ObjectAt;
  bool Writes = Action == "write";
  if (Use.Shape == std::end(Shapes) || ObjectAt > 1 ||
      ObjectAt == Operands.size() || (Writes && ObjectAt == 0)) {
    Refusal = "it is no texture or surface object";
    return;
  }
  Type = Call.getType();
  if (Writes) {
    Type = Operands[0].getType();
    if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
      Type = Place.getPointee();
  } else if (ObjectAt == 1) {
    if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Operands[0].getType()))
      Type = Pointer.getPointee();
  }
  Use.Element = elementOf(Type);
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  unsigned Size = Vector ? Vector.getSize() : 0;
  if (Use.Element.empty() || Size == 1 || Size == 3) {
    Refusal = "Metal has no texels of that type";
    return;
  }
  bool Surface = Writes || Action == "read";
  Use.Samples = !Surface && Action != "fetch";
  Use.Writes = Writes;
  Use.Reads = !Writes;
  unsigned Expected = Use.Shape->Coordinates + Use.Shape->IsArray;
  unsigned Given = Operands.size() - ObjectAt - 1;
  if (Surface) {
    Use.Texel = metalTypeName(Type);
    std::optional<int64_t> Mode =
        Given == Expected + 1 ? constantValue(Operands.back()) : std::nullopt;
    if (!Mode)
      Refusal = "the boundary mode is no constant, or the size is given";
    Clamp = Mode == 1;
    return;
  }
  Expected += llvm::StringSwitch<unsigned>(Action)
                  .Case("level", 1)
                  .Case("gradient", 2)
                  .Case("gather", 1)
                  .Default(0);
  if (Given != Expected)
    Refusal = "Metal does not say whether texels are resident in that way";
  else if (Action == "gather" && !constantValue(Operands.back()))
    Refusal = "the component to gather is no constant";
  else if (Action != "sample" && Use.Shape->Type.starts_with("texture1d"))
    Refusal = "textures of one dimension have one level";
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

mlir::Type TextureCall::element() {
  if (Use.Element == "float")
    return E.builder().getF32Type();
  return E.builder().getIntegerType(32, Use.Element == "int");
}

Value TextureCall::method(StringRef Name, mlir::Type Result,
                          mlir::ValueRange Operands) {
  mlir::OpBuilder &B = E.builder();
  return msl::CallOp::create(B, E.location(), Result, B.getStringAttr(Name),
                             Operands, mlir::StringAttr(), B.getUnitAttr());
}

Value TextureCall::vector(mlir::Type Element, Values Components) {
  if (Components.size() == 1)
    return Components[0];
  return cxx::ConstructOp::create(
      E.builder(), E.location(),
      cxx::VectorType::get(Components.size(), Element), Components, "paren",
      mlir::FlatSymbolRefAttr());
}

Value TextureCall::fromTexel(Value Four) {
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  Value V = Four;
  if (!Vector)
    V = E.component(Four, "x");
  else if (Vector.getSize() == 2)
    V = msl::SwizzleOp::create(E.builder(), E.location(),
                               cxx::VectorType::get(2, element()), Four, "xy");
  return E.cast(V, Type, "functional");
}

Value TextureCall::toTexel(Value V) {
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  std::string Name = Use.Element.str() + "4";
  if (!Vector)
    return E.call(Name, four(), {E.cast(V, element(), "functional")});
  unsigned Size = Vector.getSize();
  V = E.cast(V, cxx::VectorType::get(Size, element()), "functional");
  if (Size == 4)
    return V;
  Value Third = E.constant(0, element());
  return E.call(Name, four(), {V, Third, E.constant(0, element())});
}

/// CUDA takes the nearest layer; a negative one would be a large number.
Value TextureCall::layer(Value Number) {
  std::optional<int64_t> N = constantValue(Number);
  if (!N || *N < 0)
    Number = E.call("max", E.si32(), {Number, E.constant(0, E.si32())});
  return E.cast(Number, E.ui32(), "functional");
}

Value TextureCall::sampled(Value Texture, Value Sampler) {
  mlir::Type Float = E.builder().getF32Type();
  unsigned N = 0;
  Values Place;
  while (N != Use.Shape->Coordinates)
    Place.push_back(argument(N++));
  if (Action == "fetch")
    return method("read", four(),
                  {Texture, E.cast(Place[0], E.ui32(), "functional")});
  Values Operands = {Texture, Sampler, vector(Float, Place)};
  if (Use.Shape->IsArray)
    Operands.push_back(layer(argument(N++)));
  if (Action == "level") {
    Operands.push_back(E.call("level", E.opaque("level"), {argument(N)}));
  } else if (Action == "gradient") {
    StringRef Name = llvm::StringSwitch<StringRef>(Use.Shape->Name)
                         .StartsWith("cube", "gradientcube")
                         .Case("3d", "gradient3d")
                         .Default("gradient2d");
    Values Slopes = {argument(N), argument(N + 1)};
    // CUDA has these of three dimensions as float4.
    for (Value &Slope : Slopes)
      if (cxx::VectorType::get(4, Float) == Slope.getType())
        Slope = msl::SwizzleOp::create(E.builder(), E.location(),
                                       cxx::VectorType::get(3, Float), Slope,
                                       "xyz");
    Operands.push_back(E.call(Name, E.opaque(Name), Slopes));
  } else if (Action == "gather") {
    static constexpr llvm::StringLiteral Names[] = {
        "component::x", "component::y", "component::z", "component::w"};
    std::optional<int64_t> Which = constantValue(Call.getOperands().back());
    Value Zero = E.constant(0, E.si32());
    Operands.push_back(E.call("int2", cxx::VectorType::get(2, E.si32()), Zero));
    Operands.push_back(E.name(Names[*Which & 3], "component"));
    return method("gather", four(), Operands);
  }
  return method("sample", four(), Operands);
}

Value TextureCall::texelX(Value Bytes) {
  int64_t Size = cxx::getLayout(Type, Call).Size;
  if (Size == 1)
    return Bytes;
  // What is written as a number of texels times their size is that number.
  Value Product = Bytes;
  while (auto Cast = Product.getDefiningOp<cxx::CastOp>())
    Product = Cast.getOperand();
  auto Binary = Product.getDefiningOp<cxx::BinaryOp>();
  if (Binary && Binary.getKind() == "*" && !hasEffect(Product))
    for (auto [Number, Other] : {std::pair(Binary.getLhs(), Binary.getRhs()),
                                 std::pair(Binary.getRhs(), Binary.getLhs())}) {
      if (constantValue(Number) != Size)
        continue;
      auto Cast = Other.getDefiningOp<cxx::CastOp>();
      bool Widened = Cast && Cast.getStyle() == "implicit" &&
                     mlir::isa<mlir::IntegerType>(Cast.getOperand().getType());
      return Widened ? Cast.getOperand() : Other;
    }
  return E.binary("/", Bytes, E.constant(Size, E.si32()), E.si32());
}

Value TextureCall::clamped(Value Place, Value Texture, StringRef Size) {
  if (!Clamp)
    return E.cast(Place, E.ui32(), "functional");
  Place = E.cast(Place, E.si32(), "functional");
  Value Zero = E.constant(0, E.si32());
  Value Most = E.cast(method(("get_" + Size).str(), E.ui32(), Texture),
                      E.si32(), "functional");
  Most = E.binary("-", Most, E.constant(1, E.si32()), E.si32());
  return E.cast(E.call("clamp", E.si32(), {Place, Zero, Most}), E.ui32(),
                "functional");
}

TextureCall::Values TextureCall::texelPlace(Value Texture) {
  static constexpr llvm::StringLiteral Sizes[] = {"width", "height", "depth"};
  Values Place;
  for (unsigned N = 0; N != Use.Shape->Coordinates; ++N) {
    Value At = argument(N);
    Place.push_back(clamped(N == 0 ? texelX(At) : At, Texture, Sizes[N]));
  }
  Values Result = {vector(E.ui32(), Place)};
  if (Use.Shape->IsArray)
    Result.push_back(
        clamped(argument(Use.Shape->Coordinates), Texture, "array_size"));
  return Result;
}

void TextureCall::lower(Value Texture, Value Sampler) {
  if (Action == "write") {
    Value V = toTexel(E.value(Call.getOperands()[0]));
    Values Operands = {Texture, V};
    Operands.append(texelPlace(Texture));
    return E.replace(method("write", E.none(), Operands));
  }
  Value Place;
  if (ObjectAt == 1) {
    auto Pointer =
        mlir::cast<cxx::PointerType>(Call.getOperands()[0].getType());
    Place = cxx::DerefOp::create(
        E.builder(), E.location(),
        cxx::LValueType::get(Pointer.getPointee(), Pointer.getSpace(),
                             Pointer.getIsConst(), Pointer.getIsVolatile()),
        Call.getOperands()[0]);
    if (auto Address = Call.getOperands()[0].getDefiningOp<cxx::AddressOp>()) {
      Place.getDefiningOp()->erase();
      Place = Address.getPlace();
    }
  }
  Value V;
  if (Action == "read") {
    Values Operands = {Texture};
    Operands.append(texelPlace(Texture));
    V = method("read", four(), Operands);
  } else {
    V = sampled(Texture, Sampler);
  }
  V = fromTexel(V);
  if (Place)
    V = cxx::AssignOp::create(E.builder(), E.location(), Place.getType(), Place,
                              V);
  E.replace(V);
}
