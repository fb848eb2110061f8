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
#include <algorithm>
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

/// Level \p Number alone.
cu2x_msl_texture levelOf(const cu2x_msl_texture &All, unsigned Number) {
  cu2x_msl_texture T = All;
  T.Levels = 1;
  for (; Number; --Number) {
    T.Data = static_cast<unsigned char *>(T.Data) + T.SliceBytes * T.Depth;
    T.Width = std::max(T.Width / 2, 1u);
    T.Height = std::max(T.Height / 2, 1u);
    T.Depth = T.IsLayered ? T.Depth : std::max(T.Depth / 2, 1u);
    T.RowBytes = size_t(T.Width) * T.Channels * channelBytes(T.Format);
    T.SliceBytes = T.RowBytes * T.Height;
  }
  return T;
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

  /// \p Layer is the element of an array plus one, or 0 when there is none.
  Words sample(const float (&Place)[3], unsigned Layer, unsigned Kind) const;

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

  cu2x_msl_texture T;
  unsigned State;
};

Words Sampling::sample(const float (&Place)[3], unsigned Layer,
                       unsigned Kind) const {
  bool IsArray = Layer != 0;
  unsigned Element = IsArray && Layer > T.Depth ? T.Depth - 1 : Layer - 1;
  float C[3] = {scaled(Place[0], T.Width), scaled(Place[1], T.Height),
                scaled(Place[2], T.Depth)};
  const unsigned Dimensions = IsArray ? 2 : 3;
  int64_t I[3] = {0, 0, 0};
  if (!linear() || Kind != FloatTexel) {
    for (unsigned D = 0; D < Dimensions; ++D)
      I[D] = static_cast<int64_t>(std::floor(C[D]));
    return at(I, Element, IsArray);
  }
  int64_t Low[3] = {0, 0, 0};
  float Weight[3] = {0, 0, 0};
  for (unsigned D = 0; D < Dimensions; ++D) {
    float Floor = std::floor(C[D] - 0.5f);
    Low[D] = static_cast<int64_t>(Floor);
    Weight[D] = C[D] - 0.5f - Floor;
  }
  Words Sum = zero();
  for (unsigned Corner = 0; Corner < 8; ++Corner) {
    float Part = 1;
    for (unsigned D = 0; D < 3; ++D) {
      bool High = (Corner >> D & 1) != 0;
      I[D] = Low[D] + High;
      Part *= High ? Weight[D] : 1 - Weight[D];
    }
    if (Part == 0)
      continue;
    Words W = at(I, Element, IsArray);
    for (unsigned K = 0; K < 4; ++K)
      Sum.F[K] += Part * W.F[K];
  }
  return Sum;
}

} // namespace

extern "C" {

/// Dimension 3 counts the mipmap levels.
unsigned cu2x_msl_texture_size(const cu2x_msl_texture *T, unsigned Dimension,
                               unsigned Level) {
  cu2x_msl_texture At = levelOf(*T, std::min(Level, T->Levels - 1));
  const unsigned Sizes[] = {At.Width, At.Height, At.Depth, T->Levels};
  return Sizes[Dimension];
}

/// The mipmap level that suits the slopes of normalized coordinates.
float cu2x_msl_texture_level(const cu2x_msl_texture *T, float DXDX, float DYDX,
                             float DZDX, float DXDY, float DYDY, float DZDY) {
  auto Width = static_cast<float>(T->Width);
  auto Height = static_cast<float>(T->Height);
  auto Depth = static_cast<float>(T->IsLayered ? 1 : T->Depth);
  return std::log2(
      std::max(std::hypot(DXDX * Width, DYDX * Height, DZDX * Depth),
               std::hypot(DXDY * Width, DYDY * Height, DZDY * Depth)));
}

void cu2x_msl_texture_read(const cu2x_msl_texture *T, unsigned Kind, unsigned X,
                           unsigned Y, unsigned Z, unsigned Level,
                           void *Result) {
  checkKind(*T, Kind);
  Words W = Level < T->Levels ? read(levelOf(*T, Level), X, Y, Z) : zero();
  std::memcpy(Result, &W, sizeof(W));
}

void cu2x_msl_texture_write(const cu2x_msl_texture *T, unsigned Kind,
                            unsigned X, unsigned Y, unsigned Z,
                            unsigned Level, const void *Value) {
  checkKind(*T, Kind);
  if (Level >= T->Levels)
    return;
  cu2x_msl_texture At = levelOf(*T, Level);
  if (!isInside(At, X, Y, Z))
    return;
  Words W;
  std::memcpy(&W, Value, sizeof(W));
  unsigned char *P = address(At, X, Y, Z);
  for (unsigned I = 0; I < T->Channels; ++I, P += channelBytes(T->Format))
    storeChannel(P, T->Format, W, I);
}

/// \p Layer is the element of an array plus one, or 0 when there is none.
void cu2x_msl_texture_sample(const cu2x_msl_texture *T, unsigned Kind,
                             const cu2x_msl_sampler *Sampler, float X, float Y,
                             float Z, unsigned Layer, float Level,
                             void *Result) {
  checkKind(*T, Kind);
  const float Place[3] = {X, Y, Z};
  auto At = [&](float Number) {
    return Sampling(levelOf(*T, static_cast<unsigned>(Number)), Sampler->State)
        .sample(Place, Layer, Kind);
  };
  unsigned Filter = Sampler->State >> 14 & 3;
  // NaN becomes the first.
  float Exact = Level == Level ? Level : 0;
  Exact = std::max(std::min(Exact, Sampler->MaxLevel), Sampler->MinLevel);
  Exact = Filter == 0 ? 0 : std::clamp(Exact, 0.0f, T->Levels - 1.0f);
  Words W;
  if (Filter != 2 || Kind != FloatTexel) {
    W = At(std::ceil(Exact - 0.5f));
  } else {
    float First = std::floor(Exact), Weight = Exact - First;
    W = At(First);
    if (Weight != 0) {
      Words Next = At(First + 1);
      for (unsigned I = 0; I < 4; ++I)
        W.F[I] = (1 - Weight) * W.F[I] + Weight * Next.F[I];
    }
  }
  std::memcpy(Result, &W, sizeof(W));
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
