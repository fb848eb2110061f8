//===- MetalTexture.cpp - Textures of MSL on the CPU ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads, writes and samples. Linear filtering uses float weights; GPUs round
// them to about 8 bits.
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/MetalRuntime.h"
#include <cmath>
#include <cstring>

namespace {

enum Texel : unsigned { FloatTexel, IntTexel, UIntTexel };

/// Four words as the kernel sees them.
union Words {
  float F[4];
  int32_t I[4];
  uint32_t U[4];
};

template <typename T> T load(const unsigned char *P) {
  T V;
  std::memcpy(&V, P, sizeof(V));
  return V;
}
template <typename T> void store(unsigned char *P, T V) {
  std::memcpy(P, &V, sizeof(V));
}

unsigned channelBytes(cu2x_msl_format Format) {
  switch (Format) {
  case cu2x_msl_float32:
  case cu2x_msl_uint32:
  case cu2x_msl_sint32:
    return 4;
  case cu2x_msl_float16:
  case cu2x_msl_unorm16:
  case cu2x_msl_snorm16:
  case cu2x_msl_uint16:
  case cu2x_msl_sint16:
    return 2;
  case cu2x_msl_unorm8:
  case cu2x_msl_snorm8:
  case cu2x_msl_uint8:
  case cu2x_msl_sint8:
    return 1;
  }
  return 0;
}

bool isInteger(cu2x_msl_format Format) { return Format >= cu2x_msl_uint8; }

float toUnit(float Value, float Most) { return std::fmax(Value / Most, -1.0f); }

float fromUnit(float Value, float Least, float Most) {
  // NaN becomes 0.
  return std::rint(
      std::fmin(std::fmax(Value == Value ? Value : 0.0f, Least), 1.0f) * Most);
}

float floatChannel(const unsigned char *P, cu2x_msl_format Format) {
  switch (Format) {
  case cu2x_msl_float32:
    return load<float>(P);
  case cu2x_msl_float16:
    return static_cast<float>(load<_Float16>(P));
  case cu2x_msl_unorm8:
    return toUnit(load<uint8_t>(P), 255);
  case cu2x_msl_unorm16:
    return toUnit(load<uint16_t>(P), 65535);
  case cu2x_msl_snorm8:
    return toUnit(load<int8_t>(P), 127);
  case cu2x_msl_snorm16:
    return toUnit(load<int16_t>(P), 32767);
  default:
    return 0;
  }
}

uint32_t integerChannel(const unsigned char *P, cu2x_msl_format Format) {
  switch (Format) {
  case cu2x_msl_uint8:
    return load<uint8_t>(P);
  case cu2x_msl_uint16:
    return load<uint16_t>(P);
  case cu2x_msl_sint8:
    return static_cast<uint32_t>(static_cast<int32_t>(load<int8_t>(P)));
  case cu2x_msl_sint16:
    return static_cast<uint32_t>(static_cast<int32_t>(load<int16_t>(P)));
  default:
    return load<uint32_t>(P);
  }
}

uint32_t clampSigned(uint32_t Bits, int32_t Least, int32_t Most) {
  auto V = static_cast<int32_t>(Bits);
  return static_cast<uint32_t>(V < Least ? Least : V > Most ? Most : V);
}

void storeChannel(unsigned char *P, cu2x_msl_format Format, const Words &W,
                  unsigned I) {
  switch (Format) {
  case cu2x_msl_float32:
    return store(P, W.F[I]);
  case cu2x_msl_float16:
    return store(P, static_cast<_Float16>(W.F[I]));
  case cu2x_msl_unorm8:
    return store(P, static_cast<uint8_t>(fromUnit(W.F[I], 0, 255)));
  case cu2x_msl_unorm16:
    return store(P, static_cast<uint16_t>(fromUnit(W.F[I], 0, 65535)));
  case cu2x_msl_snorm8:
    return store(P, static_cast<int8_t>(fromUnit(W.F[I], -1, 127)));
  case cu2x_msl_snorm16:
    return store(P, static_cast<int16_t>(fromUnit(W.F[I], -1, 32767)));
  case cu2x_msl_uint8:
    return store(P, static_cast<uint8_t>(W.U[I] < 255 ? W.U[I] : 255));
  case cu2x_msl_uint16:
    return store(P, static_cast<uint16_t>(W.U[I] < 65535 ? W.U[I] : 65535));
  case cu2x_msl_sint8:
    return store(P, static_cast<int8_t>(clampSigned(W.U[I], -128, 127)));
  case cu2x_msl_sint16:
    return store(P, static_cast<int16_t>(clampSigned(W.U[I], -32768, 32767)));
  case cu2x_msl_uint32:
  case cu2x_msl_sint32:
    return store(P, W.U[I]);
  }
}

unsigned char *address(const cu2x_msl_texture &T, unsigned X, unsigned Y,
                       unsigned Z) {
  return static_cast<unsigned char *>(T.Data) + Z * T.SliceBytes +
         Y * T.RowBytes + size_t(X) * T.Channels * channelBytes(T.Format);
}

bool isInside(const cu2x_msl_texture &T, unsigned X, unsigned Y, unsigned Z) {
  return X < T.Width && Y < T.Height && Z < T.Depth;
}

Words zero() { return {{0, 0, 0, 0}}; }

/// A program that reads texels of another kind than the texture has gets
/// values that mean nothing; that ends it here.
void checkKind(const cu2x_msl_texture &T, unsigned Kind) {
  if (isInteger(T.Format) != (Kind != FloatTexel))
    cu2x::simt::trap("the texture does not have texels of the kind that the "
                     "kernel declares");
}

/// Outside of the texture all components are 0.
Words read(const cu2x_msl_texture &T, unsigned X, unsigned Y, unsigned Z) {
  Words W = zero();
  if (!isInside(T, X, Y, Z))
    return W;
  const unsigned char *P = address(T, X, Y, Z);
  bool Integer = isInteger(T.Format);
  if (Integer)
    W.U[3] = 1;
  else
    W.F[3] = 1;
  for (unsigned I = 0; I < T.Channels; ++I, P += channelBytes(T.Format)) {
    if (Integer)
      W.U[I] = integerChannel(P, T.Format);
    else
      W.F[I] = floatChannel(P, T.Format);
  }
  return W;
}

enum Addressing : unsigned { ToZero, ToEdge, Repeat, Mirror, ToBorder };

/// The texel that coordinate \p I of \p Size means, or -1 for the border.
int64_t place(int64_t I, unsigned Size, unsigned Mode) {
  int64_t N = Size;
  switch (Mode) {
  case ToEdge:
    return I < 0 ? 0 : I >= N ? N - 1 : I;
  case Repeat:
    return ((I % N) + N) % N;
  case Mirror: {
    int64_t R = ((I % (2 * N)) + 2 * N) % (2 * N);
    return R < N ? R : 2 * N - 1 - R;
  }
  default:
    return I < 0 || I >= N ? -1 : I;
  }
}

class Sampling {
public:
  Sampling(const cu2x_msl_texture &T, unsigned State) : T(T), State(State) {}

  Words at(const int64_t (&I)[3], unsigned Layer, bool IsArray) const {
    int64_t X = place(I[0], T.Width, mode(0));
    int64_t Y = place(I[1], T.Height, mode(1));
    int64_t Z = IsArray ? Layer : place(I[2], T.Depth, mode(2));
    if (X < 0 || Y < 0 || Z < 0)
      return border();
    return read(T, X, Y, Z);
  }

  /// A coordinate in texels. Wrapping is by normalized coordinates.
  float scaled(float C, unsigned Size) const {
    return (State & 1) != 0 ? C : C * static_cast<float>(Size);
  }
  bool linear() const { return (State >> 10 & 1) != 0; }

private:
  unsigned mode(unsigned Dimension) const {
    return State >> (1 + 3 * Dimension) & 7;
  }
  Words border() const {
    Words W = zero();
    unsigned Color = State >> 12 & 3;
    bool HasColor =
        mode(0) == ToBorder || mode(1) == ToBorder || mode(2) == ToBorder;
    if (HasColor && Color == 2)
      W.F[0] = W.F[1] = W.F[2] = 1;
    if (HasColor && Color != 0)
      W.F[3] = 1;
    return W;
  }

  const cu2x_msl_texture &T;
  unsigned State;
};

} // namespace

extern "C" {

unsigned cu2x_msl_texture_size(const cu2x_msl_texture *T, unsigned Dimension) {
  return Dimension == 0 ? T->Width : Dimension == 1 ? T->Height : T->Depth;
}

void cu2x_msl_texture_read(const cu2x_msl_texture *T, unsigned Kind, unsigned X,
                           unsigned Y, unsigned Z, void *Result) {
  checkKind(*T, Kind);
  Words W = read(*T, X, Y, Z);
  std::memcpy(Result, &W, sizeof(W));
}

void cu2x_msl_texture_write(const cu2x_msl_texture *T, unsigned Kind,
                            unsigned X, unsigned Y, unsigned Z,
                            const void *Value) {
  checkKind(*T, Kind);
  if (!isInside(*T, X, Y, Z))
    return;
  Words W;
  std::memcpy(&W, Value, sizeof(W));
  unsigned char *P = address(*T, X, Y, Z);
  for (unsigned I = 0; I < T->Channels; ++I, P += channelBytes(T->Format))
    storeChannel(P, T->Format, W, I);
}

/// \p Layer is the element of an array plus one, or 0 when there is none.
void cu2x_msl_texture_sample(const cu2x_msl_texture *T, unsigned Kind,
                             unsigned Sampler, float X, float Y, float Z,
                             unsigned Layer, void *Result) {
  checkKind(*T, Kind);
  Sampling S(*T, Sampler);
  bool IsArray = Layer != 0;
  unsigned Element = IsArray && Layer > T->Depth ? T->Depth - 1 : Layer - 1;
  float C[3] = {S.scaled(X, T->Width), S.scaled(Y, T->Height),
                S.scaled(Z, T->Depth)};
  const unsigned Sizes[3] = {T->Width, T->Height, IsArray ? 1 : T->Depth};
  int64_t I[3] = {0, 0, 0};
  Words W;
  if (!S.linear() || Kind != FloatTexel) {
    for (unsigned D = 0; D < 3; ++D)
      I[D] =
          Sizes[D] == 1 && D > 0 ? 0 : static_cast<int64_t>(std::floor(C[D]));
    W = S.at(I, Element, IsArray);
    std::memcpy(Result, &W, sizeof(W));
    return;
  }
  int64_t Low[3] = {0, 0, 0};
  float Weight[3] = {0, 0, 0};
  for (unsigned D = 0; D < 3; ++D) {
    if (Sizes[D] == 1 && D > 0)
      continue;
    float Floor = std::floor(C[D] - 0.5f);
    Low[D] = static_cast<int64_t>(Floor);
    Weight[D] = C[D] - 0.5f - Floor;
  }
  float Sum[4] = {0, 0, 0, 0};
  for (unsigned Corner = 0; Corner < 8; ++Corner) {
    float Part = 1;
    for (unsigned D = 0; D < 3; ++D) {
      bool High = (Corner >> D & 1) != 0;
      I[D] = Low[D] + High;
      Part *= High ? Weight[D] : 1 - Weight[D];
    }
    if (Part == 0)
      continue;
    W = S.at(I, Element, IsArray);
    for (unsigned K = 0; K < 4; ++K)
      Sum[K] += Part * W.F[K];
  }
  std::memcpy(Result, Sum, sizeof(Sum));
}

/// The four texels that linear filtering of two dimensions uses, from the one
/// at the lower left on, against the clock.
void cu2x_msl_texture_gather(const cu2x_msl_texture *T, unsigned Kind,
                             unsigned Sampler, float X, float Y,
                             unsigned Component, void *Result) {
  checkKind(*T, Kind);
  Sampling S(*T, Sampler);
  auto Low = [](float C) { return static_cast<int64_t>(std::floor(C - 0.5f)); };
  int64_t XLow = Low(S.scaled(X, T->Width)), YLow = Low(S.scaled(Y, T->Height));
  const int64_t Places[4][3] = {{XLow, YLow + 1, 0},
                                {XLow + 1, YLow + 1, 0},
                                {XLow + 1, YLow, 0},
                                {XLow, YLow, 0}};
  Words W;
  for (unsigned I = 0; I < 4; ++I)
    W.U[I] = S.at(Places[I], 0, false).U[Component];
  std::memcpy(Result, &W, sizeof(W));
}
}
