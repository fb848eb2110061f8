//===- Product.cpp - Products of general matrices -------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Product.h"
#include "../Libraries.h"
#include "CBLAS.h"
#include "Check.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace cu2x::blas;
using namespace cu2x::detail;

namespace {

/// The shape of an operand as it is stored.
struct Shape {
  int Rows, Columns, Leading;

  long long extent() const { return (Columns - 1ll) * Leading + Rows; }
};

/// The numbers of a matrix of half or bfloat, as floats without gaps.
std::vector<float> widened(Element Type, const void *At, Shape Of) {
  std::vector<float> Numbers(static_cast<size_t>(Of.Rows) * Of.Columns);
  const auto *Bits = static_cast<const unsigned short *>(At);
  for (long long J = 0; J != Of.Columns; ++J)
    for (long long I = 0; I != Of.Rows; ++I) {
      unsigned short Each = Bits[I + J * Of.Leading];
      Numbers[I + J * Of.Rows] =
          Type == Element::Half ? halfToFloat(Each) : bfloatToFloat(Each);
    }
  return Numbers;
}

/// A matrix as floats: where it is, when it holds floats, else a copy.
class Floats {
public:
  Floats(Element Type, const void *At, Shape Of, bool Read)
      : Data(static_cast<const float *>(At)), Leading(Of.Leading) {
    if (Type == Element::Float)
      return;
    if (Read)
      Copy = widened(Type, At, Of);
    else
      Copy.resize(static_cast<size_t>(Of.Rows) * Of.Columns);
    Data = Copy.data();
    Leading = std::max(1, Of.Rows);
  }

  const float *Data;
  int Leading;
  std::vector<float> Copy;
};

/// Rounds the numbers of a product to its type.
void narrow(Element Type, const std::vector<float> &Numbers, void *At,
            Shape Of) {
  auto *Bits = static_cast<unsigned short *>(At);
  for (long long J = 0; J != Of.Columns; ++J)
    for (long long I = 0; I != Of.Rows; ++I) {
      float Each = Numbers[I + J * Of.Rows];
      Bits[I + J * Of.Leading] =
          Type == Element::Half ? floatToHalf(Each) : floatToBFloat(Each);
    }
}

/// Where the matrices of one member of the batch are.
struct Member {
  const void *A, *B;
  void *C;
};

void computeMember(const Product &Of, Shape A, Shape B, Shape C, Member At,
                   double Alpha, double Beta) {
  CBLAS_TRANSPOSE TransA = translate(Of.TransA), TransB = translate(Of.TransB);
  if (Of.C.Type == Element::Double) {
    cblas_dgemm(CblasColMajor, TransA, TransB, Of.M, Of.N, Of.K, Alpha,
                static_cast<const double *>(At.A), A.Leading,
                static_cast<const double *>(At.B), B.Leading, Beta,
                static_cast<double *>(At.C), C.Leading);
    return;
  }
  Floats InA(Of.A.Type, At.A, A, Of.K != 0);
  Floats InB(Of.B.Type, At.B, B, Of.K != 0);
  Floats InC(Of.C.Type, At.C, C, Beta != 0);
  cblas_sgemm(CblasColMajor, TransA, TransB, Of.M, Of.N, Of.K,
              static_cast<float>(Alpha), InA.Data, InA.Leading, InB.Data,
              InB.Leading, static_cast<float>(Beta),
              const_cast<float *>(InC.Data), InC.Leading);
  if (Of.C.Type != Element::Float)
    narrow(Of.C.Type, InC.Copy, At.C, C);
}

/// Whether the device itself computes a product of this kind: float or half
/// throughout, and matrices at addresses that are known by now.
bool hasDeviceProduct(const Product &Of) {
  bool IsSmall = Of.C.Type == Element::Float || Of.C.Type == Element::Half;
  return IsSmall && Of.A.Type == Of.C.Type && Of.B.Type == Of.C.Type &&
         Of.K > 0 && !Of.A.IsList && !Of.B.IsList && !Of.C.IsList;
}

/// Computes all members of a batch on the device. False if it cannot do so and
/// has done nothing.
bool multiplyOnDevice(const Product &Of, Shape A, Shape B, Shape C,
                      double Alpha, double Beta) {
  if (!hasDeviceProduct(Of))
    return false;
  size_t Size = sizeOf(Of.C.Type);
  // By rows, each matrix is its transpose and the factors change places.
  auto Matrix = [&](const Operand &O, Shape S, int Index) {
    auto *At = static_cast<const char *>(O.Memory) +
               Index * O.Stride * static_cast<long long>(Size);
    return cu2x::runtime::LibraryMatrix{At, static_cast<size_t>(S.Columns),
                                        static_cast<size_t>(S.Rows),
                                        static_cast<size_t>(S.Leading) * Size};
  };
  auto IsWhole = [](const cu2x::runtime::LibraryMatrix &M) {
    return cu2x::runtime::contentsOf(M.Address, M.Rows * M.RowBytes) != nullptr;
  };
  std::vector<cu2x::runtime::LibraryProduct> Members;
  for (int I = 0; I != Of.Count; ++I) {
    Members.push_back({Of.C.Type == Element::Half, Of.TransB != CU2XBLAS_OP_N,
                       Of.TransA != CU2XBLAS_OP_N, static_cast<size_t>(Of.N),
                       static_cast<size_t>(Of.M), static_cast<size_t>(Of.K),
                       Alpha, Beta, Matrix(Of.B, B, I), Matrix(Of.A, A, I),
                       Matrix(Of.C, C, I)});
    // Padding behind the last column need not exist; the CPU does without it.
    if (!IsWhole(Members.back().Left) || !IsWhole(Members.back().Right) ||
        !IsWhole(Members.back().Result))
      return false;
  }
  for (const cu2x::runtime::LibraryProduct &Each : Members)
    if (!cu2x::runtime::multiplyOnDevice(Each)) {
      if (&Each == Members.data())
        return false;
      std::fprintf(stderr, "cu2x: %s: the device stopped within a batch\n",
                   Of.Function);
      std::abort();
    }
  return true;
}

/// Where member `Index` of an operand is, for the CPU. Null, with a message,
/// when it is not all in device memory; null too when there is nothing to read.
const void *locate(Access &Memory, const Operand &Of, Shape Stored, int Index) {
  if (Stored.Rows <= 0 || Stored.Columns <= 0)
    return nullptr;
  const char *At = static_cast<const char *>(Of.Memory);
  if (Of.IsList) {
    const void *const *Entry =
        Memory.memory(static_cast<const void *const *>(Of.Memory) + Index, 1);
    if (!Entry)
      return nullptr;
    At = static_cast<const char *>(*Entry);
  } else {
    At += Index * Of.Stride * static_cast<long long>(sizeOf(Of.Type));
  }
  return Memory.memory(At, Stored.extent() *
                               static_cast<long long>(sizeOf(Of.Type)));
}

} // namespace

cu2xblasStatus_t Product::compute() const {
  bool OnDevice = Handle && Handle->PointerMode == CU2XBLAS_POINTER_MODE_DEVICE;
  AnyScalar First(OnDevice, Factor, Alpha), Second(OnDevice, Factor, Beta);
  bool PlainA = TransA == CU2XBLAS_OP_N, PlainB = TransB == CU2XBLAS_OP_N;
  Shape ShapeA{PlainA ? M : K, PlainA ? K : M, A.Leading};
  Shape ShapeB{PlainB ? K : N, PlainB ? N : K, B.Leading};
  Shape ShapeC{M, N, C.Leading};
  cu2xblasStatus_t Status = check(Handle, Function,
                                  {operation(TransA, "transa"),
                                   operation(TransB, "transb"),
                                   size(M, "m"),
                                   size(N, "n"),
                                   size(K, "k"),
                                   leading(A.Leading, ShapeA.Rows, "lda"),
                                   leading(B.Leading, ShapeB.Rows, "ldb"),
                                   leading(C.Leading, M, "ldc"),
                                   {!First.missing(), "alpha"},
                                   {!Second.missing(), "beta"},
                                   size(Count, "batchCount")});
  if (Status != CU2XBLAS_STATUS_SUCCESS || M == 0 || N == 0 || Count == 0)
    return Status;

  // A graph runs it when this object is gone.
  return run(
      Handle, Function,
      [Copy = *this, First, Second, ShapeA, ShapeB, ShapeC](Access &Memory) {
        double AlphaValue = First.get(Memory), BetaValue = Second.get(Memory);
        if (Memory.failed() || multiplyOnDevice(Copy, ShapeA, ShapeB, ShapeC,
                                                AlphaValue, BetaValue))
          return;
        // Nothing is written unless all of it can be.
        std::vector<Member> Members;
        for (int I = 0; I != Copy.Count; ++I)
          Members.push_back(
              {locate(Memory, Copy.A, ShapeA, I),
               locate(Memory, Copy.B, ShapeB, I),
               const_cast<void *>(locate(Memory, Copy.C, ShapeC, I))});
        if (Memory.failed())
          return;
        for (const Member &Each : Members)
          computeMember(Copy, ShapeA, ShapeB, ShapeC, Each, AlphaValue,
                        BetaValue);
      });
}
